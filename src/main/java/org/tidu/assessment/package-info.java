/**
 * Facts → verdict with reasons, by the decision tables of an edition. No jurisdiction's rule stands in Java: a minimum, a
 * clause or a whole condition changes in {@code decisions/}. Verdicts that bind are kept as receipts.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "条件核验",
        allowedDependencies = {"decision", "decision :: *", "engine", "engine :: *", "enterprise", "integrity", "problem", "term", "throttle", "time"})
package org.tidu.assessment;
