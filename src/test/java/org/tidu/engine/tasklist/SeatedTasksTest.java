package org.tidu.engine.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.runtime.VariableInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.engine.Callers;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;

/**
 * Our task lists beside the engine's own: on a mixture of tasks and grants, every kind of caller sees the same tasks in
 * the same order by either.
 */
@ProcessTest
class SeatedTasksTest {

    private static final Map<String, List<String>> CALLERS = new LinkedHashMap<>();

    static {
        CALLERS.put("county1", List.of("county-430211"));
        CALLERS.put("county2", List.of("county-430203"));
        CALLERS.put("both", List.of("county-430211", "county-430203"));
        CALLERS.put("city", List.of("city-4302"));
        CALLERS.put("expert", List.of("experts-43"));
        CALLERS.put("admin", List.of("camunda-admin"));
        CALLERS.put("ofProcess", List.of("county-430212"));
        CALLERS.put("singlyGranted", List.of());
        CALLERS.put("nobody", List.of());
    }

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final List<Authorization> granted = new ArrayList<>();
    private final List<Task> open = new ArrayList<>();
    private String deployment;

    @BeforeEach
    void a_mixture_of_tasks_and_grants() {
        deployment = repository.createDeployment().addClasspathResource("access/officer-task.bpmn")
                .addClasspathResource("access/officer-review.form").deploy().getId();
        for (int n = 0; n < 24; n++) {
            open.add(open(n % 3 == 0 ? "county-430203" : "county-430211", n));
        }
        tasks.claim(open.get(1).getId(), "county1");
        tasks.claim(open.get(3).getId(), "expert");
        tasks.setOwner(open.get(4).getId(), "city");
        tasks.addCandidateUser(open.get(5).getId(), "expert");
        tasks.addUserIdentityLink(open.get(5).getId(), "nobody", "watcher");
        tasks.addCandidateGroup(open.get(6).getId(), "county-430211");
        tasks.deleteCandidateGroup(open.get(7).getId(), "county-430211");
        tasks.addCandidateGroup(open.get(8).getId(), "city-4302");
        tasks.claim(open.get(9).getId(), "county2");
        tasks.setAssignee(open.get(9).getId(), null);
        tasks.addCandidateGroup(open.get(10).getId(), "county-430212");
        Task noLongerDue = open.get(11);
        noLongerDue.setDueDate(null);
        tasks.saveTask(noLongerDue);
        withoutGrant(open.get(13), "county-430211");
        Authorization forOne = grant(Resources.TASK, open.get(13).getId(), Permissions.READ);
        forOne.setUserId("county1");
        save(forOne);
        Authorization forAnother = grant(Resources.TASK, open.get(14).getId(), Permissions.READ);
        forAnother.setUserId("singlyGranted");
        save(forAnother);
        Authorization ofProcess = grant(Resources.PROCESS_DEFINITION, "officer-task",
                ProcessDefinitionPermissions.READ_TASK);
        ofProcess.setUserId("ofProcess");
        save(ofProcess);
        withoutGrant(open.get(17), "county-430211");
        clock.set(TestClock.START.plusSeconds(100));
        tasks.complete(open.get(16).getId());
    }

    @AfterEach
    void nothing_stays() {
        granted.forEach(one -> authorizations.deleteAuthorization(one.getId()));
        repository.deleteDeployment(deployment, true);
        assertThat(jdbc.sql("select count(*) from open_task_seat where task_id not in (select id_ from act_ru_task)")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void every_caller_sees_the_tasks_the_engine_shows_in_the_same_order() {
        CALLERS.forEach((caller, groups) -> queries(caller, groups).forEach((name, query) -> {
            List<String> stock = as(caller, groups, () -> ids(stock(query.get())));

            assertThat(as(caller, groups, () -> ids(query.get().unlimitedList()))).as(caller + ": " + name).isEqualTo(stock);
            assertThat(as(caller, groups, () -> query.get().count())).as(caller + " counts: " + name)
                    .isEqualTo(stock.size());
        }));
    }

    @Test
    void pages_follow_one_another_without_a_gap() {
        Supplier<TaskQuery> query = queries("both", CALLERS.get("both")).get("office or own, due");
        List<String> all = as("both", CALLERS.get("both"), () -> ids(query.get().unlimitedList()));
        List<String> turned = new ArrayList<>();
        for (int first = 0; first < all.size(); first += 4) {
            int from = first;
            turned.addAll(as("both", CALLERS.get("both"), () -> ids(query.get().listPage(from, 4))));
        }

        assertThat(all).hasSizeGreaterThan(8);
        assertThat(turned).isEqualTo(all);
    }

    @Test
    void the_lists_of_tasklist_are_answered_from_the_seats() {
        queries("county1", CALLERS.get("county1")).forEach((name, query) -> {
            TaskQueryImpl plain = (TaskQueryImpl) query.get();
            // as Tasklist sends it with each list: the order the officer has chosen
            TaskQueryImpl sorted =
                    (TaskQueryImpl) ((TaskQueryImpl) query.get()).extend(query().orderByTaskCreateTime().desc());

            assertThat(SeatQuery.of(plain).isPresent()).as(name).isEqualTo(!name.startsWith("stock:"));
            assertThat(SeatQuery.of(sorted).isPresent()).as(name).isEqualTo(!name.startsWith("stock:"));
        });
    }

    @Test
    void the_columns_hold_what_the_engine_shows_and_what_goes_with_a_task_and_their_pages_too() {
        List<Task> waiting = open.stream().filter(task -> !task.getId().equals(open.get(16).getId())).toList();
        waiting.forEach(task -> tasks.setVariableLocal(task.getId(), "declarationNumber", task.getId()));
        Authorization ofInstance = grant(Resources.PROCESS_INSTANCE, open.get(2).getProcessInstanceId(), Permissions.READ);
        ofInstance.setUserId("city");
        save(ofInstance);
        Authorization ofAll = grant(Resources.PROCESS_DEFINITION, "officer-task", Permissions.READ_INSTANCE);
        ofAll.setUserId("expert");
        save(ofAll);
        String[] scopes = waiting.stream().flatMap(task -> Stream.of(task.getId(), task.getProcessInstanceId()))
                .toArray(String[]::new);
        Map<String, Integer> seen = new LinkedHashMap<>();

        CALLERS.forEach((caller, groups) -> {
            VariableInstanceQuery query = runtime.createVariableInstanceQuery().variableScopeIdIn(scopes)
                    .variableNameIn("declarationNumber", "enterpriseName");
            Set<String> expected = new TreeSet<>(as(caller, groups, () -> stock(query)));
            expected.addAll(enterprises(waiting.stream().filter(task -> isGranted(task, caller, groups))));

            List<String> all = as(caller, groups, () -> variables(query.unlimitedList()));
            assertThat(all).as(caller).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(as(caller, groups, () -> variables(query.unlimitedList()))).as(caller + " again").isEqualTo(all);
            assertThat(as(caller, groups, () -> variables(query.listPage(1, 3)))).as(caller + ": a page")
                    .isEqualTo(all.stream().skip(1).limit(3).toList());
            seen.put(caller, all.size());
        });
        // both of a task that is watched, those of the office's tasks, all
        assertThat(seen).containsEntry("nobody", 2).containsEntry("county1", 28).containsEntry("expert", 2 * waiting.size());
    }

    private boolean isGranted(Task task, String caller, List<String> groups) {
        return authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task.getId())
                .list().stream().filter(grant -> grant.isPermissionGranted(Permissions.READ))
                .anyMatch(grant -> caller.equals(grant.getUserId())
                        || grant.getGroupId() != null && groups.contains(grant.getGroupId()));
    }

    private List<String> enterprises(Stream<Task> some) {
        String[] instances = some.map(Task::getProcessInstanceId).toArray(String[]::new);
        return instances.length == 0 ? List.of() : variables(runtime.createVariableInstanceQuery()
                .variableName("enterpriseName").processInstanceIdIn(instances).list());
    }

    /** What task lists ask, and what only looks like it. */
    private Map<String, Supplier<TaskQuery>> queries(String caller, List<String> groups) {
        List<String> some = groups.isEmpty() ? List.of("county-430211") : groups;
        Date later = Date.from(Instant.parse("2025-06-12T00:00:00Z"));
        Map<String, Supplier<TaskQuery>> queries = new LinkedHashMap<>();
        queries.put("office", due(() -> query().taskCandidateGroupIn(some).includeAssignedTasks()));
        queries.put("office, unclaimed", due(() -> query().taskCandidateGroupIn(some)));
        queries.put("another's office", due(() -> query().taskCandidateGroup("county-430203").includeAssignedTasks()));
        queries.put("own", due(() -> query().taskInvolvedUser(caller)));
        queries.put("another's", due(() -> query().taskInvolvedUser("expert")));
        queries.put("office, overdue", due(() ->
                query().taskCandidateGroupIn(some).includeAssignedTasks().dueBefore(later)));
        queries.put("office or own, due", due(() -> query().or().taskInvolvedUser(caller).taskCandidateGroupIn(some)
                .includeAssignedTasks().endOr().dueAfter(later)));
        queries.put("stock: office and own", due(() -> query().taskCandidateGroupIn(some).includeAssignedTasks()
                .taskInvolvedUser(caller)));
        queries.put("stock: by name", due(() -> query().taskCandidateGroupIn(some).taskNameLike("%审%")));
        queries.put("stock: two alternatives", due(() -> query().or().taskInvolvedUser(caller).endOr()
                .or().taskCandidateGroupIn(some).endOr()));
        queries.put("stock: by priority", () -> query().taskInvolvedUser(caller).orderByTaskPriority().asc());
        return queries;
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private static Supplier<TaskQuery> due(Supplier<TaskQuery> query) {
        return () -> query.get().orderByDueDate().asc().orderByTaskCreateTime().desc();
    }

    private List<Task> stock(TaskQuery query) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> new TaskManager().findTasksByQueryCriteria((TaskQueryImpl) query));
    }

    private List<String> stock(VariableInstanceQuery query) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(context -> variables(new VariableInstanceManager()
                        .findVariableInstanceByQueryCriteria((VariableInstanceQueryImpl) query, null)));
    }

    private static List<String> variables(List<VariableInstance> some) {
        return some.stream().map(VariableInstance::getId).toList();
    }

    private <T> T as(String user, List<String> groups, Supplier<T> work) {
        return callers.as(user, groups, work);
    }

    private static List<String> ids(Collection<Task> some) {
        return some.stream().map(Task::getId).toList();
    }

    private Task open(String group, int n) {
        clock.set(TestClock.START.plusSeconds(n));
        String instance = runtime.startProcessInstanceByKey("officer-task", Map.of("countyGroup", group,
                "enterpriseName", "企业", "dueAt", Date.from(Instant.parse("2025-06-01T00:00:00Z")
                        .plusSeconds(n * 86_400L)))).getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private void withoutGrant(Task task, String group) {
        Authorization grant = authorizations.createAuthorizationQuery().resourceType(Resources.TASK)
                .resourceId(task.getId()).groupIdIn(group).singleResult();
        authorizations.deleteAuthorization(grant.getId());
    }

    private Authorization grant(Resource resource, String id, Permission permission) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        return grant;
    }

    private void save(Authorization grant) {
        granted.add(authorizations.saveAuthorization(grant));
    }
}
