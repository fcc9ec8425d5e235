/**
 * Files an enterprise proves its application with (申报书 八、相关证明材料): taken in resumably, judged by their content, kept by their
 * hash, frozen with each revision that is handed in, and given to whoever may see the case.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"assessment :: *", "casefile", "casefile :: *", "engine :: *", "enterprise", "identity", "integrity", "problem", "round", "term", "throttle", "time"})
package org.tidu.evidence;
