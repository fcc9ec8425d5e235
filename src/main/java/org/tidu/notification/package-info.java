/** Messages to enterprises and officers inside the portal. */
@org.springframework.modulith.ApplicationModule(displayName = "Notification")
package org.tidu.notification;
