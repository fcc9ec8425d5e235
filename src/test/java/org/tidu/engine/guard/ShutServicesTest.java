package org.tidu.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.ClassUtils;
import org.tidu.engine.gate.EnforcedEngine;

/**
 * Nothing an officer is not meant to do has an effect or tells whether what it was to be done to exists: not one method
 * of the engine's services that acts, and none of its builders.
 */
class ShutServicesTest {

    private static final String MISSING = "no-such-id";
    private static final String EXPERT = "expert1";

    /** Of methods that act: own account, own tasks, and what only makes an object or passes the caller's identity on. */
    private static final Set<String> OPEN = Set.of("claim", "complete", "completeWithVariablesInReturn", "resolveTask",
            "handleBpmnError", "handleEscalation", "submitTaskForm", "submitTaskFormData", "submitStartForm",
            "submitStartFormData", "submitTaskFormWithVariablesInReturn", "saveUser", "saveGroup", "saveTenant", "saveFilter",
            "saveTask", "saveAuthorization", "saveAttachment", "setAuthentication", "setAuthenticatedUserId", "clearAuthentication");

    private final EnforcedEngine enforced = EnforcedEngine.SHARED;
    private final ProcessEngine engine = enforced.engine;
    private Job timer;

    @BeforeEach
    void givenATimerOfSevenDays() {
        if (engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("timer").count() == 0) {
            engine.getRepositoryService().createDeployment().addModelInstance("timer.bpmn",
                    Bpmn.createExecutableProcess("timer").camundaHistoryTimeToLive(1).startEvent()
                            .intermediateCatchEvent("notice").timerWithDuration("P7D").endEvent().done()).deploy();
        }
        String instance = engine.getRuntimeService().startProcessInstanceByKey("timer").getId();
        timer = engine.getManagementService().createJobQuery().processInstanceId(instance).singleResult();
    }

    @Test
    void aRefusedExecutionIsNoFailedAttempt() {
        assertThat(asExpert(() -> engine.getManagementService().executeJob(timer.getId())))
                .isInstanceOf(AuthorizationException.class);
        assertThat(asExpert(() -> engine.getManagementService().executeJob(MISSING)))
                .isInstanceOf(AuthorizationException.class);

        Job after = engine.getManagementService().createJobQuery().jobId(timer.getId()).singleResult();
        assertThat(after.getDuedate()).isEqualTo(timer.getDuedate());
        assertThat(after.getRetries()).isEqualTo(timer.getRetries()).isEqualTo(3);
        assertThat(after.getExceptionMessage()).isNull();
    }

    @TestFactory
    Stream<DynamicTest> everyMethodThatActsIsRefusedAlikeWhetherItsObjectExists() {
        String definition = timer.getProcessDefinitionId();
        String deployment = timer.getDeploymentId();
        String instance = timer.getProcessInstanceId();
        return Stream.of(
                methods(engine.getManagementService(), timer.getId()), methods(engine.getRepositoryService(), definition),
                methods(engine.getRepositoryService(), deployment), methods(engine.getHistoryService(), instance),
                methods(engine.getRuntimeService(), instance), methods(engine.getExternalTaskService(), instance),
                methods(engine.getCaseService(), instance), methods(engine.getAuthorizationService(), instance),
                methods(engine.getIdentityService(), EXPERT), methods(engine.getFilterService(), instance),
                methods(engine.getTaskService(), enforced.startedReview().getId())).flatMap(tests -> tests);
    }

    private Stream<DynamicTest> methods(Object service, String existing) {
        return Arrays.stream(ClassUtils.getAllInterfaces(service)[0].getMethods())
                .filter(method -> acts(method) && !OPEN.contains(method.getName()))
                .map(method -> DynamicTest.dynamicTest(signature(method), () -> {
                    Throwable refused = called(service, method, existing);
                    assertThat(refused).as(signature(method)).isInstanceOf(AuthorizationException.class);
                    assertThat(called(service, method, MISSING)).hasSameClassAs(refused).hasMessage(refused.getMessage());
                }));
    }

    @TestFactory
    Stream<DynamicTest> soAreTheBuilders() {
        Map<String, Consumer<String>> builders = Map.of(
                "suspend jobs", id -> engine.getManagementService().updateJobSuspensionState().byJobId(id).suspend(),
                "retries", id -> engine.getManagementService().setJobRetries(9).jobId(id).execute(),
                "due date", id -> engine.getManagementService().setJobRetries(9).jobId(id).dueDate(new Date()).execute(),
                "modification", id -> engine.getRuntimeService().createProcessInstanceModification(id)
                        .cancelAllForActivity("notice").execute(),
                "message", id -> engine.getRuntimeService().createMessageCorrelation(id).correlateAll(),
                "signal", id -> engine.getRuntimeService().createSignalEvent(id).send(),
                "restart", id -> engine.getRuntimeService().restartProcessInstances(id).processInstanceIds(id)
                        .startBeforeActivity("notice").execute(),
                "deployment", id -> engine.getRepositoryService().createDeployment().addString(id + ".txt", id).deploy(),
                "decision", id -> engine.getDecisionService().evaluateDecisionByKey(id).evaluate(),
                "removal time", id -> engine.getHistoryService().setRemovalTimeToHistoricProcessInstances()
                        .clearedRemovalTime().byIds(id).executeAsync());
        return builders.entrySet().stream().map(builder -> DynamicTest.dynamicTest(builder.getKey(), () -> {
            assertThat(asExpert(() -> builder.getValue().accept(timer.getId()))).isInstanceOf(AuthorizationException.class);
            assertThat(asExpert(() -> builder.getValue().accept(MISSING))).isInstanceOf(AuthorizationException.class);
        }));
    }

    private static boolean acts(Method method) {
        return method.getReturnType() == void.class || method.getReturnType() == Batch.class;
    }

    private Throwable called(Object service, Method method, String id) {
        Object[] arguments = Arrays.stream(method.getParameterTypes()).map(type -> argument(type, id)).toArray();
        return asExpert(() -> {
            try {
                method.invoke(service, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private Object argument(Class<?> type, String id) {
        if (type == String.class) {
            return id;
        }
        if (type == int.class || type == Integer.class) {
            return 9;
        }
        if (type == long.class) {
            return 9L;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == Date.class) {
            return new Date();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == JobQuery.class) {
            return engine.getManagementService().createJobQuery().jobId(id);
        }
        return Collection.class.isAssignableFrom(type) ? type == Set.class ? Set.of(id) : List.of(id) : null;
    }

    private static String signature(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
    }

    private interface Work {
        void run() throws Throwable;
    }

    private Throwable asExpert(Work work) {
        Throwable[] thrown = {null};
        try {
            enforced.as(EXPERT, List.of("experts-43"), () -> {
                try {
                    work.run();
                } catch (Throwable refused) {
                    thrown[0] = refused;
                }
                return null;
            });
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return thrown[0];
    }
}
