package org.tidu.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.document.Receipt;
import org.tidu.declaration.start.Started;
import org.tidu.declaration.start.Starts;
import org.tidu.declaration.submission.MaturityFirst;
import org.tidu.declaration.task.Desk;
import org.tidu.engine.Callers;
import org.tidu.engine.process.Processes;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.enterprise.AccountRole;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.round.Round;
import org.tidu.support.Jobs;
import org.tidu.support.TestClock;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** Walks a declaration: each step as the person would take it, with the jobs between the steps run. */
@TestComponent
public class Journey {

    public static final EnterpriseMember MEMBER = new EnterpriseMember("account-1", "yangli", "张样例",
            new CreditCode("91430200MA4L16JN41"), "株洲样例汽车零部件有限公司", "430211", AccountRole.ADMIN);

    private final Starts starts;
    private final Desk desk;
    private final Tasks tasks;
    private final Callers callers;
    private final Processes processes;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Jobs jobs;
    private final FormService forms;

    Journey(Starts starts, Desk desk, Tasks tasks, Callers callers, Processes processes, JdbcClient jdbc,
            TestClock clock, Jobs jobs, FormService forms) {
        this.starts = starts;
        this.desk = desk;
        this.tasks = tasks;
        this.callers = callers;
        this.processes = processes;
        this.jdbc = jdbc;
        this.clock = clock;
        this.jobs = jobs;
        this.forms = forms;
    }

    /** Registers the enterprise in the rosters of system registration and of the basic tier. */
    public void listed() {
        unlisted();
        listed(MEMBER);
    }

    public void listed(EnterpriseMember member) {
        jdbc.sql("insert into roster_system_registration (uscc, name, filled, line_filled, workstation_filled, approved, imported_by, imported_at) values (?, ?, true, true, true, true, 'test', current_timestamp)")
                .params(member.uscc().value(), member.enterpriseName()).update();
        jdbc.sql("insert into roster_basic_tier (uscc, name, factory_name, listed_on, imported_by, imported_at) values (?, ?, ?, ?, 'test', current_timestamp)")
                .params(member.uscc().value(), member.enterpriseName(), "样例一号智能工厂", LocalDate.of(2024, 12, 1))
                .update();
    }

    public void unlisted() {
        for (String roster : List.of("roster_system_registration", "roster_basic_tier", "roster_benchmark")) {
            jdbc.sql("delete from " + roster + " where uscc = ?").param(MEMBER.uscc().value()).update();
        }
    }

    public void benchmark(int year) {
        jdbc.sql("insert into roster_benchmark (uscc, name, honour_kind, honour_year, imported_by, imported_at) values (?, ?, ?, ?, 'test', current_timestamp)")
                .params(MEMBER.uscc().value(), MEMBER.enterpriseName(), "HUNAN_BENCHMARK_ENTERPRISE", year).update();
    }

    public Started start(Round round) {
        return start(round, MEMBER, Contents.start());
    }

    public Started start(Round round, EnterpriseMember member, Map<String, Object> content) {
        Started started = starts.start(round.id(), member, content, clock.instant());
        jobs.run();
        return started;
    }

    /** Start, self-evaluation, application; the case is at the county. */
    public String submitted(Round round) {
        DeclarationNumber number = start(round).number();
        enterprise(number, Contents.maturity(2.15));
        enterprise(number, Contents.application());
        return number.value();
    }

    /** The enterprise completes its one open task; of two written side by side, the one that is handed in first. */
    public Receipt enterprise(DeclarationNumber number, Map<String, Object> data) {
        return enterprise(number, MEMBER, data);
    }

    public Receipt enterprise(DeclarationNumber number, EnterpriseMember member, Map<String, Object> data) {
        Receipt receipt = desk.complete(open(number).id(), member, data);
        jobs.run();
        return receipt;
    }

    /** An officer of the task's group completes the one open task. */
    public void officer(DeclarationNumber number, Map<String, Object> data) {
        officer("officer", number, data);
    }

    public void officer(String who, DeclarationNumber number, Map<String, Object> data) {
        TaskView task = open(number);
        callers.as(who, task.groups(), () -> {
            tasks.complete(task.id(), data);
            return null;
        });
        jobs.run();
    }

    /** What the form of the one open task shows its holder. */
    public Map<String, Object> formData(DeclarationNumber number) {
        return formData(open(number));
    }

    public Map<String, Object> formData(TaskView task) {
        return callers.as("officer", task.groups(), () -> forms.getTaskFormVariables(task.id()));
    }

    /** The enterprise completes the one of its open tasks that has this key. */
    public Receipt enterprise(DeclarationNumber number, String key, Map<String, Object> data) {
        Receipt receipt = desk.complete(open(number, key).id(), MEMBER, data);
        jobs.run();
        return receipt;
    }

    /** An officer completes the one of the open tasks that has this key. */
    public void officerAt(DeclarationNumber number, String key, Map<String, Object> data) {
        TaskView task = open(number, key);
        callers.as("officer", task.groups(), () -> {
            tasks.complete(task.id(), data);
            return null;
        });
        jobs.run();
    }

    public TaskView open(DeclarationNumber number, String key) {
        return tasks.openForBusinessKey(number.value()).stream().filter(task -> task.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not open, but " + keys(number)));
    }

    public List<String> keys(DeclarationNumber number) {
        return tasks.openForBusinessKey(number.value()).stream().map(TaskView::key).toList();
    }

    public void countyList(DeclarationNumber number, String outcome) {
        processes.message("message_countyListLocked", number.value(), Map.of("countyOutcome", outcome));
        jobs.run();
    }

    public void cityList(DeclarationNumber number, String outcome) {
        processes.message("message_cityListLocked", number.value(), Map.of("cityOutcome", outcome));
        jobs.run();
    }

    /** The one open task; an application beside its self-evaluation comes after it. */
    public TaskView open(DeclarationNumber number) {
        List<TaskView> all = tasks.openForBusinessKey(number.value());
        boolean sideBySide = all.stream().anyMatch(task -> task.key().equals(MaturityFirst.SELF_EVALUATION));
        List<TaskView> open = all.stream()
                .filter(task -> !(sideBySide && task.key().equals("userTask_prepareApplication"))).toList();
        if (open.size() != 1) {
            throw new AssertionError("expected one open task, found " + open);
        }
        return open.get(0);
    }

    public void at(Instant instant) {
        clock.set(instant);
        jobs.run();
    }
}
