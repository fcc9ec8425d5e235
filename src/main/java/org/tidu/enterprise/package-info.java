/** Enterprises and their accounts: credit codes, sign-up, approval of colleagues, passwords. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Enterprise",
        allowedDependencies = {"area", "engine", "engine :: *", "identity", "page", "problem", "term", "throttle", "time"})
package org.tidu.enterprise;
