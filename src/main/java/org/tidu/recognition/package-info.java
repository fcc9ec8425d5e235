/**
 * The province's part: formal check, blind scoring by experts, site visit, conclusion; then the public notice and the
 * objections to it. The order and the thresholds stand in the models; here is what is kept and what a form may say.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Recognition",
        allowedDependencies = {"area", "assessment", "assessment :: *", "casefile", "casefile :: *", "engine", "engine :: *", "enterprise", "form",
                "form :: *", "identity", "notification", "page", "problem", "round", "term", "throttle", "time"})
package org.tidu.recognition;
