package org.tidu.support;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: no process instance runs, no case exists, no round is open, and the clock is back where it starts. */
public class CleanSlate implements BeforeEachCallback {

    private static final List<String> CASE_TABLES = List.of("recommendation_item", "recommendation_document",
            "recommendation_overdue", "recommendation_announcement", "recommendation_list", "case_event", "case_review", "submission_receipt",
            "deposit", "declaration_document", "form_draft", "declaration_counter", "mail", "portal_message", "roster_confirmation",
            "verified_honour", "condition_waiver", "assessment_receipt", "objection", "recognition_revocation", "recognised_factory", "public_notice", "site_visit", "expert_mark", "expert_score", "acting_for", "substitution", "expert_unit",
            "declaration_case");

    @Override
    public void beforeEach(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        application.getBean(TestClock.class).reset();
        RuntimeService runtime = application.getBean(RuntimeService.class);
        runtime.createProcessInstanceQuery().rootProcessInstances().list().forEach(instance ->
                runtime.deleteProcessInstance(instance.getId(), "clean slate", true, true, true));
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        Unprotected.run(jdbc, CASE_TABLES, () -> CASE_TABLES.forEach(table -> jdbc.sql("delete from " + table).update()));
        jdbc.sql("update declaration_round set status = 'ARCHIVED'").update();
    }
}
