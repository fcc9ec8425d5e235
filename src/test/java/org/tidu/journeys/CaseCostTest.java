package org.tidu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Outcome;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.declaration.start.Starts;
import org.tidu.declaration.task.Desk;
import org.tidu.engine.Callers;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.process.Processes;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.Tally;
import org.tidu.support.Tally.Cost;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/**
 * What a whole case costs the database, from the start form to recognition: counts, which no machine makes longer or
 * shorter. What a person's step takes and the jobs behind it are counted; finding a task or a job is the test's own.
 */
@ProcessTest
class CaseCostTest {

    private static final int STATEMENTS = 567;
    private static final int COMMITS = 37;
    private static final Map<String, Object> CITY = Map.of("decision", "APPROVE", "reason", "材料齐全完整，同意推荐");

    @Autowired
    Journey journey;

    @Autowired
    RoundWalk walk;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Starts starts;

    @Autowired
    Desk desk;

    @Autowired
    Deposits deposits;

    @Autowired
    Tasks tasks;

    @Autowired
    Callers callers;

    @Autowired
    Processes processes;

    @Autowired
    ManagementService management;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Cases cases;

    @Autowired
    Tally tally;

    @Autowired
    TestClock clock;

    private final Map<String, Cost> steps = new LinkedHashMap<>();
    private DeclarationNumber number;

    @BeforeEach
    void everything_that_is_read_once_has_been_read() {
        RoundWalk.EXPERTS.forEach(expert ->
                staff.ensureUser(expert, expert, null, Visitors.STAFF_PASSWORD, List.of("experts-43")));
        journey.listed();
        recognised(rounds.open());
        clock.reset();
        steps.clear();
    }

    @Test
    void a_whole_case_from_the_start_form_to_recognition() {
        recognised(rounds.open());

        Cost whole = steps.values().stream().reduce(new Cost(List.of(), 0, 0), Cost::plus);

        assertThat(whole.statements()).as("%s", this).isLessThanOrEqualTo(STATEMENTS);
        assertThat(whole.commits()).as("%s", this).isLessThanOrEqualTo(COMMITS);
    }

    @Test
    void an_officers_step_is_one_transaction_that_reads_the_instance_once() {
        recognised(rounds.open());

        for (String step : List.of("county review", "city review", "formal check", "conclusion")) {
            Cost cost = steps.get(step);
            assertThat(cost.commits()).as("commits: %s", cost).isEqualTo(1);
            assertThat(count(cost, "select .* from act_ru_execution.*")).as("executions: %s", cost).isEqualTo(1);
            assertThat(count(cost, "select .* from act_ru_variable res left join.*")).as("variables: %s", cost).isEqualTo(1);
            assertThat(count(cost, "select .* from (act_ru_jobdef|act_re_camformdef|act_ru_authorization where).*"))
                    .as("what the models say: %s", cost).isZero();
        }
    }

    private static long count(Cost cost, String statement) {
        return cost.sql().stream().map(sql -> sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(sql -> sql.matches(statement)).count();
    }

    /** For the message of a test: each step with what it took. */
    @Override
    public String toString() {
        return steps.entrySet().stream().map(step -> "%s: %d statements, %d commits".formatted(step.getKey(),
                step.getValue().statements(), step.getValue().commits())).collect(Collectors.joining("\n"));
    }

    private void recognised(Round round) {
        step("start", () -> number = starts.start(round.id(), Journey.MEMBER, Contents.start(), clock.instant()).number());
        enterprise("self-evaluation", Contents.maturity(2.15));
        enterprise("application", Contents.application());
        officer("county review", journey.open(number), CountyReviews.recommends());
        locked("county list", "message_countyListLocked", Map.of("countyOutcome", "RECOMMENDED"));
        officer("city review", journey.open(number), CITY);
        locked("city list", "message_cityListLocked", Map.of("cityOutcome", "RECOMMENDED"));
        officer("formal check", journey.open(number), Map.of("decision", "PASS", "experts", RoundWalk.EXPERTS));
        for (TaskView task : tasks.openForBusinessKey(number.value())) {
            step("score", () -> callers.as(task.assignee(), List.of("experts-43"), () -> {
                tasks.complete(task.id(), RoundWalk.sheet(0.92));
                return null;
            }));
        }
        officer("conclusion", journey.open(number), Map.of("decision", "PASS"));
        step("notice ends", () -> clock.set(RoundFixture.CITY_DEADLINE.plus(Duration.ofDays(20))));
        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.RECOGNISED);
    }

    private void enterprise(String name, Map<String, Object> data) {
        String task = journey.open(number).id();
        step(name, () -> desk.complete(task, Journey.MEMBER, data));
    }

    private void officer(String name, TaskView task, Map<String, Object> data) {
        step(name, () -> callers.as("officer", task.groups(), () -> {
            tasks.complete(task.id(), data);
            return null;
        }));
    }

    private void locked(String name, String message, Map<String, Object> outcome) {
        step(name, () -> processes.message(message, number.value(), outcome));
    }

    /** What somebody does, and apart from it what follows. */
    private void step(String name, Runnable work) {
        add(name, tally.of(work));
        while (deposits.isPending(number)) {
            add(name + ", taken on", tally.of(deposits::workOne));
        }
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            String job = due.get(0).getId();
            add(name + ", job", tally.of(() -> management.executeJob(job)));
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().list();
    }

    private void add(String name, Cost cost) {
        steps.merge(name, cost, Cost::plus);
    }
}
