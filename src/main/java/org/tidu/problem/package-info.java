/** The few ways in which a request can be refused, and how each is told to the caller (RFC 9457, in Chinese). */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {"term"})
package org.tidu.problem;
