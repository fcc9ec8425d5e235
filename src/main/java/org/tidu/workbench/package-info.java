/**
 * The rule workbench (规则工作台): rule sets that their owners change. A rule set has versions ({@code version}); each is a draft first, is
 * read by a second person, waits for its day and comes into force, which makes an edition
 * ({@code edition}). The way there is process {@code rule-change} ({@code change}).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "规则工作台",
        allowedDependencies = {"area", "assessment", "assessment :: *", "casefile", "casefile :: *", "decision", "decision :: *", "engine", "engine :: *", "form",
                "identity", "integrity", "notification", "page", "policy", "policy :: *", "problem", "replay :: draft", "replay :: past",
                "replay :: report",
                "roster :: sheet", "round", "term", "time"})
package org.tidu.workbench;
