package org.tidu.workbench.version;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Brings the versions of this release before the first request. */
@Component
class ProgramVersionsAtStart implements SmartInitializingSingleton {

    private final ShippedFiles shipped;
    private final ProgramVersions versions;

    ProgramVersionsAtStart(ShippedFiles shipped, ProgramVersions versions) {
        this.shipped = shipped;
        this.versions = versions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        versions.bring(shipped.all());
    }
}
