package org.tidu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** What is true of the tests. */
class TestsTest {

    @Test
    void no_test_sleeps() {
        // benchmarks are no tests: nothing depends on their waiting, they pace a load
        noClasses().that().resideOutsideOfPackage("org.tidu.bench..").should().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(TimeUnit.class, "sleep", long.class)
                .orShould().callMethod(LockSupport.class, "parkNanos", long.class)
                .because("time is a clock, and jobs run when a test says so").check(Code.TESTS);
    }

    @Test
    void no_test_is_disabled() {
        noMethods().should().beAnnotatedWith(Disabled.class).check(Code.TESTS);
        noClasses().should().beAnnotatedWith(Disabled.class).check(Code.TESTS);
    }
}
