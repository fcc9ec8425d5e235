/** The clock, Beijing time, and what is looked for now and then. */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {"problem"})
package org.tidu.time;
