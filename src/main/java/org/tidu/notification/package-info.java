/** Messages to enterprises and officers inside the portal. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"area", "enterprise", "identity", "problem"})
package org.tidu.notification;
