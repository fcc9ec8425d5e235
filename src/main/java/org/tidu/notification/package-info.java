/** Messages to enterprises and officers, in the portal and by e-mail. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"area", "engine", "engine :: *", "enterprise", "identity", "problem", "term", "time"})
package org.tidu.notification;
