/** How often something may be asked, by whom, and how much of it at once: everything that must not be had without limit. */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {"problem", "time"})
package org.tidu.throttle;
