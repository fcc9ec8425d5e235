package org.tidu.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.tidu.TiduApplication;

/** The rooms of the house: nobody reaches through a wall, no two rooms need each other, and each says whom it needs. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(TiduApplication.class);

    @Test
    void modules_keep_their_boundaries() {
        modules.verify();
    }

    @Test
    void every_module_says_which_others_it_uses() {
        assertThat(modules.stream().filter(module -> !module.isRootModule())).allSatisfy(module -> assertThat(
                module.getBasePackage().getAnnotation(ApplicationModule.class).orElseThrow().allowedDependencies())
                .as(module.getIdentifier() + " leaves allowedDependencies open")
                .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching("org.tidu.(**)").should().beFreeOfCycles().check(Code.PROGRAM);
    }
}
