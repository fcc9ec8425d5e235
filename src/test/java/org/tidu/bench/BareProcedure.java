package org.tidu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.tidu.round.RoundFixture;

/**
 * Camunda with the models of a case as they are, processes and tables, and nothing of the program behind them: the steps are
 * {@link BareSteps}. No forms, no permissions, no deposits, no messages, no case file. What a case costs here is what the procedure costs
 * the engine; out of the box it also keeps what the program's engine leaves out, earlier values of variables and the log of jobs.
 */
final class BareProcedure implements AutoCloseable {

    private static final List<String> MODELS = List.of("processes/declaration.bpmn", "processes/registration-verification.bpmn",
            "processes/listing-verification.bpmn", "processes/provincial-review.bpmn", "processes/public-notice.bpmn",
            "decisions/common/county-routing.dmn", "decisions/common/maturity-level.dmn", "decisions/hunan/2025/direct-recognition.dmn",
            "decisions/hunan/2025/expert-score-band.dmn", "decisions/hunan/2025/site-visit-sampling.dmn",
            "decisions/hunan/2025/review-conclusion.dmn");

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;
    private int cases;

    private BareProcedure(ProcessEngine engine) {
        this.engine = engine;
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        management = engine.getManagementService();
        history = engine.getHistoryService();
    }

    /** @param plugins what of the program's own engine it is to have; a stock engine has none */
    static BareProcedure on(EmbeddedPostgres postgres, String database, ProcessEnginePlugin... plugins) throws SQLException {
        return on(postgres, database, UnaryOperator.identity(), plugins);
    }

    /** The same without the save points behind what officers and experts do: what they cost. */
    static BareProcedure withoutSavePoints(EmbeddedPostgres postgres, String database, ProcessEnginePlugin... plugins) throws SQLException {
        return on(postgres, database, model -> model.replace(" camunda:asyncAfter=\"true\"", ""), plugins);
    }

    private static BareProcedure on(EmbeddedPostgres postgres, String database, UnaryOperator<String> change, ProcessEnginePlugin... plugins)
            throws SQLException {
        StandaloneProcessEngineConfiguration configuration = EmptyEngine.outOfTheBox(postgres, database);
        configuration.setBeans(BareSteps.beans());
        // Camunda's own, as its distributions have it: the models keep the experts as JSON
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.getProcessEnginePlugins().addAll(List.of(plugins));
        ProcessEngine engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        MODELS.forEach(model -> deployment.addString(model, change.apply(text(model))));
        deployment.deploy();
        return new BareProcedure(engine);
    }

    private static String text(String model) {
        try (InputStream file = BareProcedure.class.getResourceAsStream("/" + model)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** So many cases, one after another, from the start to recognition. */
    void cases(int number) {
        for (int index = 0; index < number; index++) {
            recognised("ZZ2025A-430211-%04d".formatted(++cases));
        }
    }

    /** The way of the cases of {@link CaseBenchmark}; jobs are looked up once a step, as there. */
    private void recognised(String number) {
        String instance = runtime.startProcessInstanceByKey("declaration", number, begun(number)).getId();
        int done = completed(number, "userTask_selfEvaluateMaturity", Map.of("maturityScore", 2.15))
                + completed(number, "userTask_prepareApplication", Map.of())
                + completed(number, "userTask_reviewCounty", Map.of("decision", "RECOMMEND"));
        told(number, "message_countyListLocked", "countyOutcome");
        done += completed(number, "userTask_reviewCity", Map.of("decision", "APPROVE"));
        told(number, "message_cityListLocked", "cityOutcome");
        done += completed(number, "userTask_checkFormally", Map.of("decision", "PASS", "experts", SpinValues.jsonValue(BareSteps.EXPERTS).create()))
                + completed(number, "userTask_scoreByExpert", Map.of())
                + completed(number, "userTask_concludeReview", Map.of("decision", "PASS"));
        management.executeJob(management.createJobQuery().timers().activityId("intermediateEvent_noticeEnded").singleResult().getId());
        long recognised = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance).activityId("endEvent_recognised").finished().count();
        if (recognised != 1 || done != CaseBenchmark.TASKS) {
            throw new IllegalStateException("%s was recognised %d times after %d tasks".formatted(number, recognised, done));
        }
    }

    /** What the program starts a case with. */
    private static Map<String, Object> begun(String number) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("declarationNumber", number);
        variables.put("roundId", "7b1f1c62-3f43-4b0e-9a52-0d1c5b7c2f10");
        variables.put("roundTitle", "2025年湖南省先进级智能工厂（株洲市）");
        variables.put("tier", "ADVANCED");
        variables.put("enterpriseName", "株洲样例机械有限公司");
        variables.put("factoryName", "样例一号智能工厂");
        variables.put("countyCode", "430211");
        variables.put("expertGroup", "experts-43");
        variables.put("enterpriseGroup", "enterprise-91430200MA4L16JN41");
        variables.put("deadlineAt", date(RoundFixture.CLOSES));
        variables.put("countyDeadlineAt", date(RoundFixture.COUNTY_DEADLINE));
        variables.put("cityDeadlineAt", date(RoundFixture.CITY_DEADLINE));
        variables.put("maturityNeeded", true);
        return variables;
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }

    /** Completes what is open of this kind, then does the work behind it; returns how many tasks that were. */
    private int completed(String number, String key, Map<String, Object> variables) {
        List<Task> open = tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(key).list();
        open.forEach(task -> tasks.complete(task.getId(), variables));
        for (Job job : management.createJobQuery().messages().list()) {
            management.executeJob(job.getId());
        }
        return open.size();
    }

    private void told(String number, String message, String outcome) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(number).setVariable(outcome, "RECOMMENDED").correlate();
    }

    @Override
    public void close() {
        engine.close();
    }
}
