package org.tidu;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house: nobody reaches through a wall, and no two rooms need each other. */
class ModularityTest {

    @Test
    void modules_keep_their_boundaries() {
        ApplicationModules.of(TiduApplication.class).verify();
    }
}
