package org.tidu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.decision.feel.Scala;

/** What is true of the whole program, one rule a test. */
class ArchitectureTest {

    private static final String[] ENGINE_LIBRARY = {"org.camunda..", "camundajar..", "org.operaton.."};

    // The engine stands at the edge

    @Test
    void only_engine_and_decision_use_the_process_engine() {
        check(noClasses().that().resideOutsideOfPackages("org.tidu.engine..", "org.tidu.decision..")
                .should().dependOnClassesThat().resideInAnyPackage(ENGINE_LIBRARY)
                .because("a successor engine is to change two modules (ADR 0050)"));
    }

    @Test
    void only_engine_uses_the_insides_of_the_process_engine() {
        check(noClasses().that().resideOutsideOfPackage("org.tidu.engine..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda.bpm.engine.impl.."));
    }

    @Test
    void one_class_names_the_types_of_scala() {
        check(noClasses().that(not(belongToAnyOf(Scala.class)))
                .should().dependOnClassesThat().resideInAPackage("camundajar.impl.scala.."));
    }

    // Time

    @Test
    void time_is_a_clock_and_nobody_else_looks_at_the_wall() {
        check(noClasses().that().resideOutsideOfPackage("org.tidu.time..").and().doNotHaveSimpleName("DemoClock")
                .should().callMethodWhere(describe("reads the time from no clock", ArchitectureTest::readsTheSystemsTime))
                .orShould().callConstructor(Date.class));
    }

    @Test
    void only_the_engine_knows_the_old_date() {
        check(noClasses().that().resideOutsideOfPackage("org.tidu.engine..").should().dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date"));
    }

    // Controllers and transactions

    @Test
    void what_answers_requests_is_called_a_controller_and_is_nobody_elses_business() {
        check(classes().that().areAnnotatedWith(RestController.class)
                .should().haveSimpleNameEndingWith("Controller").andShould().bePackagePrivate());
    }

    @Test
    void controllers_hold_neither_sql_nor_transactions() {
        check(noClasses().that().haveSimpleNameEndingWith("Controller").should().dependOnClassesThat(
                belongToAnyOf(JdbcClient.class, JdbcOperations.class, Transactional.class)));
    }

    @Test
    void transactions_begin_at_public_methods() {
        check(methods().that().areAnnotatedWith(Transactional.class).should().bePublic());
    }

    // The demonstration

    @Test
    void a_bean_that_only_the_demonstration_uses_stands_in_its_profile() {
        check(classes().that().resideOutsideOfPackage("org.tidu.demo..").and().areMetaAnnotatedWith(Component.class)
                .and(describe("serve the demonstration alone", ArchitectureTest::servesTheDemonstrationAlone))
                .should().beAnnotatedWith(Profile.class));
    }

    private static boolean servesTheDemonstrationAlone(JavaClass bean) {
        List<JavaClass> users = bean.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass).filter(user -> !user.getName().split("\\$")[0].equals(bean.getName())).toList();
        return !users.isEmpty() && users.stream().allMatch(user -> user.getPackageName().equals("org.tidu.demo"));
    }

    private static boolean readsTheSystemsTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        boolean noClock = call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.startsWith("java.time.") && call.getName().equals("now") && noClock
                || owner.equals(Clock.class.getName()) && call.getName().startsWith("system")
                || owner.equals(System.class.getName()) && call.getName().equals("currentTimeMillis");
    }

    private static void check(ArchRule rule) {
        rule.check(Code.PROGRAM);
    }
}
