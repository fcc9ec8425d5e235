/** Enterprises and their accounts: credit codes, sign-up, approval of colleagues, passwords. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Enterprise",
        allowedDependencies = {"area", "engine", "engine :: *", "identity", "problem", "throttle"})
package org.tidu.enterprise;
