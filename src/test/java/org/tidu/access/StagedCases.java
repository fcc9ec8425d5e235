package org.tidu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.area.Areas;
import org.tidu.area.Groups;
import org.tidu.casefile.Cases;
import org.tidu.casefile.document.Canonical;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseSight;
import org.tidu.declaration.Contents;
import org.tidu.engine.Callers;
import org.tidu.engine.edition.Editions;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Jobs;
import org.tidu.support.TestClock;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** Cases of one enterprise of 天元区, each in a round of its own and brought in its real process to where a test needs it. */
class StagedCases {

    static final List<String> EXPERTS = List.of("staged1", "staged2", "staged3");

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final JdbcClient jdbc;
    private final RoundFixture rounds;
    private final Editions editions;
    private final RuntimeService runtime;
    private final Cases cases;
    private final Callers callers;
    private final Tasks tasks;
    private final Jobs jobs;
    private final Areas areas;
    private final String uscc;

    StagedCases(ApplicationContext application, String uscc) {
        jdbc = application.getBean(JdbcClient.class);
        rounds = application.getBean(RoundFixture.class);
        editions = application.getBean(Editions.class);
        runtime = application.getBean(RuntimeService.class);
        cases = application.getBean(Cases.class);
        callers = application.getBean(Callers.class);
        tasks = application.getBean(Tasks.class);
        jobs = application.getBean(Jobs.class);
        areas = application.getBean(Areas.class);
        this.uscc = uscc;
    }

    /** @return its number; that of a case at the province has been given to {@link #EXPERTS} */
    String at(CaseState state) {
        Round round = rounds.open();
        DeclarationNumber number = new DeclarationNumber("ZZ2025A-430211-%04d".formatted(NEXT.getAndIncrement()));
        insert(round, number, state);
        cases.log(number, "system", "进入「" + state.stage.text() + "」", null);
        callers.as("officer", List.of("county-430211"), () -> {
            cases.review(number, "县级审核", "RETURN", "退回补正", "请补充说明", List.of(new ReviewItem("projectSummary", "请补充")));
            return null;
        });
        runtime.createProcessInstanceById(editions.processDefinition(round.editionId(), "declaration")).businessKey(number.value())
                .setVariables(variables(round, number)).startBeforeActivity(state.element).execute();
        if (state == CaseState.PROVINCIAL_REVIEW) {
            appointExperts(number);
        }
        CaseRow row = cases.find(number).orElseThrow();
        assertThat(row.stage()).isEqualTo(state.stage);
        assertThat(row.outcome()).isEqualTo(state.outcome);
        return number.value();
    }

    /** The open task of the case, of several that of the first expert; or one that nobody has. */
    String task(DeclarationNumber number) {
        List<TaskView> open = tasks.openForBusinessKey(number.value());
        return open.stream().filter(task -> open.size() == 1 || EXPERTS.get(0).equals(task.assignee()))
                .map(TaskView::id).findFirst().orElse("no-task");
    }

    String round(DeclarationNumber number) {
        return cases.find(number).orElseThrow().roundId().value();
    }

    /** Tasks and messages of the case that wait for somebody who may not see it. */
    List<String> addressedBeyondSight(DeclarationNumber number) {
        CaseRow row = cases.find(number).orElseThrow();
        Stream<String> tasksFor = tasks.openForBusinessKey(number.value()).stream().flatMap(task ->
                task.groups().isEmpty() ? Stream.of("experts-43") : task.groups().stream());
        Stream<String> messagesFor = jdbc.sql("select distinct recipient from portal_message where declaration_number = ?")
                .param(number.value()).query(String.class).list().stream();
        return Stream.concat(tasksFor, messagesFor).distinct()
                .filter(group -> !sight(group).includes(row))
                .map(group -> "the case waits for " + group + ", who may not see it").toList();
    }

    private CaseSight sight(String group) {
        return group.startsWith(Groups.ENTERPRISE_PREFIX)
                ? CaseSight.ofEnterprise(new CreditCode(group.substring(Groups.ENTERPRISE_PREFIX.length())))
                : CaseSight.ofStaff(List.of(group), areas);
    }

    private void appointExperts(DeclarationNumber number) {
        jobs.run();
        TaskView check = tasks.openForBusinessKey(number.value()).get(0);
        callers.as("officer", check.groups(), () -> {
            tasks.complete(check.id(), Map.of("decision", "PASS", "experts", EXPERTS));
            return null;
        });
        jobs.run();
    }

    private void insert(Round round, DeclarationNumber number, CaseState state) {
        OffsetDateTime now = TestClock.START.atOffset(ZoneOffset.UTC);
        String before = state.outcome == null ? state.stage.name() : "COUNTY_REVIEW";
        jdbc.sql("""
                insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name,
                    county_code, county_name, tier, stage, deadline_at, submitted_at, created_at, updated_at)
                values (?, ?, '批次', ?, '株洲试验机械有限公司', '样例一号智能工厂', '430211', '天元区', 'ADVANCED', ?, ?, ?, ?, ?)""")
                .params(number.value(), round.id().value(), uscc, before, RoundFixture.CLOSES.atOffset(ZoneOffset.UTC), now, now, now)
                .update();
        document(number, "declaration-start", Contents.start());
        document(number, "maturity-self-evaluation", Contents.maturity(2.15));
        document(number, "application", Contents.application());
    }

    private void document(DeclarationNumber number, String form, Map<String, Object> content) {
        jdbc.sql("insert into declaration_document (declaration_number, form_id, revision, content, sha256, received_at, "
                        + "received_from) values (?, ?, 1, ?, 'hash', ?, 'owner')")
                .params(number.value(), form, Canonical.json(content), TestClock.START.atOffset(ZoneOffset.UTC)).update();
    }

    private Map<String, Object> variables(Round round, DeclarationNumber number) {
        Map<String, Object> variables = new HashMap<>(Map.of("declarationNumber", number.value(), "roundId", round.id().value(),
                "tier", "ADVANCED", "countyGroup", "county-430211", "cityGroup", "city-4302",
                "provinceGroup", "province-43", "expertGroup", "experts-43", "enterpriseGroup", "enterprise-" + uscc));
        variables.putAll(Map.of("roundTitle", "批次", "enterpriseName", "株洲试验机械有限公司", "factoryName", "样例一号智能工厂",
                "countyName", "天元区", "assessmentSummary", "满足", "exceptionGranted", false,
                "waiverLevel", "COUNTY", "waiverSecondLevel", "CITY"));
        variables.putAll(Map.of("deadlineAt", Date.from(RoundFixture.CLOSES), "correctionDueAt", Date.from(RoundFixture.CLOSES),
                "countyDeadlineAt", Date.from(RoundFixture.COUNTY_DEADLINE),
                "cityDeadlineAt", Date.from(RoundFixture.CITY_DEADLINE)));
        return variables;
    }
}
