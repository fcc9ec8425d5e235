/** The places this installation serves, their offices, and the ids of the officers' groups. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Area",
        allowedDependencies = {"term"})
package org.tidu.area;
