/** The declaration of an enterprise in a round: start, drafts, submission, corrections, review, withdrawal, extension. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Declaration",
        allowedDependencies = {"area", "assessment", "assessment :: *", "casefile", "casefile :: *", "engine", "engine :: *", "enterprise", "evidence", "evidence :: correction",
                "form", "form :: *", "identity", "notification", "page", "problem", "roster", "roster :: sheet", "round", "term", "throttle", "time"})
package org.tidu.declaration;
