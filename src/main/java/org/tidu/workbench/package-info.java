/**
 * The rule workbench (规则工作台): rule sets that their owners change. A rule set has versions ({@code version}); each is a draft first, is
 * read by a second person, waits for its day and comes into force.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "规则工作台",
        allowedDependencies = {"engine :: access", "integrity", "problem", "time"})
package org.tidu.workbench;
