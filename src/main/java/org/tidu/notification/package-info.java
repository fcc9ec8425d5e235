/** Messages to enterprises and officers inside the portal. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"enterprise", "identity", "problem"})
package org.tidu.notification;
