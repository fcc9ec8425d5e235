/**
 * The case as everybody sees it: row, stage, documents, receipts, history and sight. It is used by whoever moves the case on,
 * and knows none of them.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {"area", "assessment", "assessment :: *", "engine", "engine :: *", "enterprise", "form", "form :: *", "identity", "integrity",
                "notification", "page", "problem", "round", "term", "time"})
package org.tidu.casefile;
