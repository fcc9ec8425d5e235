package org.tidu.workbench.edition;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.tidu.workbench.version.ProgramVersions;

/** Before the first request: what this release brings becomes versions, and what is in force becomes the present edition. */
@Component
class EditionAtStart implements SmartInitializingSingleton {

    private final ProgramVersions program;
    private final RuleEditions editions;

    EditionAtStart(ProgramVersions program, RuleEditions editions) {
        this.program = program;
        this.editions = editions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        program.bring();
        editions.assembleForProgram();
    }
}
