package org.tidu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;

/** Camunda out of the box, with a process that is nothing but user tasks of one group. */
final class EmptyEngine implements AutoCloseable {

    private final ProcessEngine engine;

    private EmptyEngine(ProcessEngine engine) {
        this.engine = engine;
    }

    static EmptyEngine on(EmbeddedPostgres postgres, String database) throws SQLException {
        EmptyEngine empty = new EmptyEngine(outOfTheBox(postgres, database).buildProcessEngine());
        empty.deploy();
        return empty;
    }

    /** Full history, no job executor, a new database of its own that bears its name. */
    static StandaloneProcessEngineConfiguration outOfTheBox(EmbeddedPostgres postgres, String database) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(database).setJdbcDriver("org.postgresql.Driver")
                .setJdbcUrl(postgres.getJdbcUrl("postgres", database) + "&reWriteBatchedInserts=true")
                .setJdbcUsername("postgres").setJdbcPassword("postgres")
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setJobExecutorActivate(false).setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        return configuration;
    }

    private void deploy() {
        AbstractFlowNodeBuilder<?, ?> steps = Bpmn.createExecutableProcess("nine").camundaHistoryTimeToLive(180).startEvent();
        for (int task = 1; task <= CaseBenchmark.TASKS; task++) {
            steps = steps.userTask("task" + task).camundaCandidateGroups("officers");
        }
        engine.getRepositoryService().createDeployment().addModelInstance("nine.bpmn", steps.endEvent().done()).deploy();
    }

    /** So many cases from start to end; each task is looked up, claimed by nobody and completed with a decision. */
    void cases(int number) {
        for (int index = 0; index < number; index++) {
            String instance = engine.getRuntimeService().startProcessInstanceByKey("nine", Map.of("enterprise", "企业")).getId();
            for (int step = 1; step <= CaseBenchmark.TASKS; step++) {
                Task task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
                engine.getTaskService().complete(task.getId(), Map.of("decision", "PASS"));
            }
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
