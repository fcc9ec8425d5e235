/** Serves the single-page portal and what it asks before anybody has logged in. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"area", "problem", "time"})
package org.tidu.portal;
