package org.tidu.engine.gate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.tidu.engine.guard.EngineGuard;
import org.tidu.engine.process.HistoryRetention;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormValidator;
import org.tidu.problem.FieldError;
import org.tidu.time.ChinaTime;

/**
 * A real engine with authorization, enforcement and one process: review by form, archiving without one. Officers of
 * the group may also start it, administrators do anything with tasks. It takes seconds to build, so tests share it
 * and each starts an instance of its own.
 */
public final class EnforcedEngine {

    public static final EnforcedEngine SHARED = new EnforcedEngine();

    public static final String GROUP = "county-430211";

    final List<FormInput> asked = new ArrayList<>();
    public final ProcessEngine engine;

    private EnforcedEngine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setProcessEngineName("enforced-" + UUID.randomUUID());
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setJobExecutorActivate(false);
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.getProcessEnginePlugins().add(new FormEnforcement(
                new FormValidator(Clock.system(ChinaTime.ZONE)), () -> Stream.of(noPerfectScore()), Stream::empty,
                Stream::empty));
        configuration.getProcessEnginePlugins().add(new EngineGuard());
        configuration.getProcessEnginePlugins().add(new HistoryRetention());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addClasspathResource("form-enforcement/enforcement.bpmn")
                .addClasspathResource("form-enforcement/enforcement-start.form")
                .addClasspathResource("form-enforcement/enforcement-review.form")
                .deploy();
        grant(GROUP, Resources.PROCESS_DEFINITION, Permissions.CREATE_INSTANCE);
        grant(GROUP, Resources.PROCESS_INSTANCE, Permissions.CREATE);
        grant(GROUP, Resources.FILTER, Permissions.READ);
        grant("camunda-admin", Resources.TASK, Permissions.ALL);
        grant("camunda-admin", Resources.FILTER, Permissions.ALL);
    }

    private FormRule noPerfectScore() {
        return new FormRule() {
            @Override
            public String formId() {
                return "enforcement-review";
            }

            @Override
            public List<FieldError> check(FormInput input) {
                asked.add(input);
                return Integer.valueOf(100).equals(input.values().get("score"))
                        ? List.of(new FieldError("score", "「评分」不能为满分")) : List.of();
            }
        };
    }

    public Task startedReview() {
        return task(engine.getRuntimeService().startProcessInstanceByKey("enforcement", "ZZ2025A-430211-0001",
                Map.of("factoryName", "株洲一厂", "reason", "旧理由")).getId());
    }

    public Task task(String instanceId) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instanceId).singleResult();
    }

    String definitionId() {
        return engine.getRepositoryService().createProcessDefinitionQuery().singleResult().getId();
    }

    /** Does something as a person, authorizations and all. */
    public <T> T as(String userId, Callable<T> work) throws Exception {
        return as(userId, List.of(GROUP), work);
    }

    public <T> T as(String userId, List<String> groups, Callable<T> work) throws Exception {
        IdentityService identity = engine.getIdentityService();
        identity.setAuthentication(userId, groups);
        try {
            return work.call();
        } finally {
            identity.clearAuthentication();
        }
    }

    private void grant(String group, Resource resource, Permission... permissions) {
        AuthorizationService authorizations = engine.getAuthorizationService();
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId("*");
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
