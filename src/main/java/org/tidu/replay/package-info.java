/**
 * What other tables would have said of cases that were judged, or of made-up ones: replayed before a change is in force, with programs and caches
 * of its own that end with the replay. It changes no verdict and no case.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "规则回放",
        allowedDependencies = {"area", "assessment", "assessment :: *", "decision", "decision :: *", "identity", "page", "policy", "problem", "round", "term"})
package org.tidu.replay;
