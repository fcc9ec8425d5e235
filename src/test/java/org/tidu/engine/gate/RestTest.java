package org.tidu.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormValidator;
import org.tidu.form.InvalidForm;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.time.ChinaTime;

/** The same through HTTP: the engine's REST API, and the copy of it that Tasklist uses. */
@SpringBootTest(classes = RestTest.Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=no-configuration-of-the-program",
            "camunda.bpm.authorization.enabled=true",
            "camunda.bpm.default-serialization-format=application/json",
            "spring.datasource.url=jdbc:h2:mem:rest-enforcement;DB_CLOSE_DELAY=-1",
            "spring.flyway.enabled=false",
            "springdoc.api-docs.enabled=false",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration",
            "camunda.bpm.deployment-resource-pattern="
                    + "classpath*:form-enforcement/*.bpmn,classpath*:form-enforcement/enforcement-*.form",
            "camunda.bpm.generic-properties.properties.default-user-permission-name-for-task=TASK_WORK",
            "camunda.bpm.generic-properties.properties.group-resource-whitelist-pattern=[a-z0-9-]+",
            "camunda.bpm.job-execution.enabled=false"
        })
class RestTest {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({FormEnforcement.class, FormValidator.class})
    static class Application {

        @Bean
        Clock clock() {
            return Clock.system(ChinaTime.ZONE);
        }

        @Bean
        FormRule tooLateForAScoreOf99() {
            return new FormRule() {
                @Override
                public String formId() {
                    return "enforcement-review";
                }

                @Override
                public List<FieldError> check(FormInput input) {
                    if (Integer.valueOf(99).equals(input.values().get("score"))) {
                        throw new Conflict("评分已截止");
                    }
                    return List.of();
                }
            };
        }

        @Bean
        SecurityFilterChain theEngineAsksWhoCalls(HttpSecurity http) throws Exception {
            return http.csrf(csrf -> csrf.disable()).build();
        }

        @Bean
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> basicAuthentication() {
            var filter = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
            filter.addInitParameter("authentication-provider",
                    "org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider");
            filter.addUrlPatterns("/engine-rest/*");
            return filter;
        }
    }

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Task review;

    @BeforeEach
    void givenAReviewAndAnOfficer() {
        RestOfficer.isKnownTo(engine);
        String instance = engine.getRuntimeService().startProcessInstanceByKey(
                "enforcement", "ZZ2025A-430211-0001", Map.of("factoryName", "株洲一厂")).getId();
        review = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    }

    private Task current() {
        return engine.getTaskService().createTaskQuery()
                .processInstanceId(review.getProcessInstanceId()).singleResult();
    }

    @ParameterizedTest
    @CsvSource({"complete", "submit-form"})
    void aRefusalIs400WithNothingButTheChineseSentences(String route) throws Exception {
        HttpResponse<String> refused = new RestOfficer(port).post("/engine-rest/task/" + review.getId() + "/" + route, """
                {"variables": {"decision": {"value": "RETURN"}, "score": {"value": 101, "type": "Integer"}}}
                """);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).isEqualTo("""
                {"type":"InvalidForm","message":"「退回理由」为必填项，请填写；「评分」不能大于 100，当前为 101","code":null}""");
        assertThat(current().getId()).isEqualTo(review.getId());
    }

    @ParameterizedTest
    @CsvSource({"complete", "submit-form"})
    void comingTooLateIs409WithNothingButTheChineseSentence(String route) throws Exception {
        HttpResponse<String> refused = new RestOfficer(port).post("/engine-rest/task/" + review.getId() + "/" + route, """
                {"variables": {"decision": {"value": "RECOMMEND"}, "score": {"value": 99, "type": "Integer"}}}
                """);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("\"message\":\"评分已截止\"");
    }

    @ParameterizedTest
    @CsvSource({"complete", "submit-form"})
    void whatIsInOrderCompletes(String route) throws Exception {
        HttpResponse<String> done = new RestOfficer(port).post("/engine-rest/task/" + review.getId() + "/" + route, """
                {"variables": {"decision": {"value": "RETURN"}, "reason": {"value": "缺章"},
                 "items": {"type": "Json", "value": "[{\\"comment\\": \\"第 3 页\\"}]"}}}
                """);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        assertThat(current().getTaskDefinitionKey()).isEqualTo("userTask_archive");
    }

    @Test
    void tasklistShowsTheSameSentences() throws Exception {
        RestOfficer officer = new RestOfficer(port);
        officer.logsInToTasklist();

        HttpResponse<String> refused = officer.post(
                "/camunda/api/engine/engine/default/task/" + review.getId() + "/submit-form", "{\"variables\": {}}");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"message\":\"「审核结论」为必选项，请选择\"");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST | /task/{task}/variables                  | {"modifications": {"outcome": {"value": "RECOGNISED"}}}
            PUT  | /task/{task}/variables/outcome          | {"value": "RECOGNISED"}
            PUT  | /task/{task}/localVariables/outcome     | {"value": "RECOGNISED"}
            PUT  | /execution/{execution}/localVariables/outcome | {"value": "RECOGNISED"}
            PUT  | /process-instance/{instance}/variables/outcome | {"value": "RECOGNISED"}
            PUT  | /task/{task}/                           | {"name": "x", "due": null}
            POST | /task/{task}/delegate                   | {"userId": "tianyuan2"}
            POST | /task/{task}/assignee                   | {"userId": "tianyuan2"}
            POST | /task/{task}/claim                      | {"userId": "tianyuan2"}
            POST | /task/{task}/resolve                    | {}
            POST | /task/{task}/resolve                    | {"variables": {"outcome": {"value": "RECOGNISED"}}}
            POST | /task/{task}/bpmnError                  | {"errorCode": "e", "variables": {"outcome": {"value": "x"}}}
            POST | /task/{task}/bpmnEscalation             | {"escalationCode": "e", "variables": {"outcome": {"value": "x"}}}
            POST | /process-definition/key/enforcement/start | {"variables": {"outcome": {"value": "RECOGNISED"}}}
            POST | /process-instance/{instance}/modification   | {"instructions": [{"type": "cancel", "activityId": "userTask_review"}]}
            """)
    void noWayAroundTheForm(String method, String path, String body) throws Exception {
        String address = path.replace("{task}", review.getId()).replace("{execution}", review.getExecutionId())
                .replace("{instance}", review.getProcessInstanceId());

        HttpResponse<String> refused = new RestOfficer(port).send(method, "/engine-rest" + address, body);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(engine.getRuntimeService().getVariable(review.getProcessInstanceId(), "outcome")).isNull();
    }

    @Test
    void aTaskThatIsDoneIs404() throws Exception {
        HttpResponse<String> refused = new RestOfficer(port).post("/engine-rest/task/gone/submit-form", "{}");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("该任务不存在或已办结，请刷新任务列表");
    }

    @Test
    void completionBelongsToTheTransactionOfTheCaller() {
        transaction.executeWithoutResult(state -> {
            engine.getTaskService().complete(review.getId(), Map.of("decision", "RECOMMEND"));
            state.setRollbackOnly();
        });
        assertThat(current().getId()).isEqualTo(review.getId());

        assertThatThrownBy(() -> transaction.executeWithoutResult(state -> {
            engine.getRuntimeService().setVariable(review.getProcessInstanceId(), "note", "x");
            engine.getTaskService().complete(review.getId());
        })).isInstanceOf(InvalidForm.class);
        assertThat(engine.getRuntimeService().getVariable(review.getProcessInstanceId(), "note")).isNull();
    }
}
