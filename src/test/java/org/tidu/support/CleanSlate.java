package org.tidu.support;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: no process instance runs, no case exists, no round is open, and the clock is back where it starts. */
public class CleanSlate implements BeforeEachCallback {

    private static final List<String> VERSION_TABLES = List.of("rule_change_report", "rule_change_confirmation", "rule_row_decision", "rule_set_stop", "rule_set_conflict",
            "rule_set_event", "rule_set_file", "rule_set_version", "rule_set");

    /** What the program brings at its start. */
    private static final String BROUGHT = "number = 1 and origin = 'PROGRAM' and rule_set_id not like 'XX%'";

    private static final List<String> CASE_TABLES = List.of("recommendation_item", "recommendation_document",
            "recommendation_overdue", "recommendation_announcement", "recommendation_list", "case_event", "case_review", "submission_receipt",
            "deposit", "application_paper_file", "application_paper", "open_questions", "evidence_filing", "evidence_file", "evidence_blob", "declaration_document", "form_draft", "declaration_counter", "mail", "portal_message", "roster_confirmation",
            "verified_honour", "condition_waiver", "replay_case", "assessment_receipt", "objection", "recognition_revocation", "recognised_factory", "public_notice", "site_visit", "expert_mark", "expert_score", "acting_for", "substitution", "expert_unit",
            "declaration_case");

    @Override
    public void beforeEach(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        application.getBean(TestClock.class).reset();
        RuntimeService runtime = application.getBean(RuntimeService.class);
        runtime.createProcessInstanceQuery().rootProcessInstances().list().forEach(instance ->
                runtime.deleteProcessInstance(instance.getId(), "clean slate", true, true, true));
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        List<String> used = used(jdbc);
        Unprotected.run(jdbc, used, () -> used.forEach(table -> jdbc.sql("delete from " + table).update()));
        jdbc.sql("update declaration_round set status = 'ARCHIVED'").update();
        // who typed a wrong password is let in again some seconds later, which may be never when the clock is put back
        jdbc.sql("update act_id_user set attempts_ = 0, lock_exp_time_ = null where lock_exp_time_ is not null").update();
        onlyTheProgramsRuleSets(jdbc);
        NextEdition.takeBack(jdbc);
    }

    /** Those that hold rows, in one look: most tests leave few tables to be cleared, and switching triggers off and on costs more than the rows. */
    private static List<String> used(JdbcClient jdbc) {
        Set<String> used = Set.copyOf(jdbc.sql(CASE_TABLES.stream().map(table -> "select '" + table + "' where exists (select 1 from " + table + ")")
                .collect(Collectors.joining(" union all "))).query(String.class).list());
        return CASE_TABLES.stream().filter(used::contains).toList();
    }

    /** Every one in force, in its first version; names beginning with XX are a test's own. */
    private static void onlyTheProgramsRuleSets(JdbcClient jdbc) {
        if (jdbc.sql("select count(*) from rule_set_version where not (" + BROUGHT + " and state = 'IN_FORCE')").query(Integer.class).single() == 0) {
            return;
        }
        String other = " where (rule_set_id, number) in (select rule_set_id, number from rule_set_version where not (" + BROUGHT + "))";
        Unprotected.run(jdbc, VERSION_TABLES, () -> {
            List.of("rule_change_report", "rule_change_confirmation", "rule_row_decision", "rule_set_stop", "rule_set_conflict", "rule_set_event")
                    .forEach(table -> jdbc.sql("delete from " + table + other).update());
            // what became of the program's versions after they came into force
            jdbc.sql("delete from rule_set_event where entry_number > (select min(first.entry_number) from rule_set_event first "
                    + "where first.rule_set_id = rule_set_event.rule_set_id and first.number = rule_set_event.number and first.kind = 'IN_FORCE')").update();
            jdbc.sql("delete from rule_set_file" + other).update();
            jdbc.sql("update rule_set_version set base_number = null").update();
            jdbc.sql("delete from rule_set_version where not (" + BROUGHT + ")").update();
            jdbc.sql("delete from rule_set where id like 'XX%'").update();
            jdbc.sql("update rule_set_version set state = 'IN_FORCE', in_force_until = null").update();
        });
    }
}
