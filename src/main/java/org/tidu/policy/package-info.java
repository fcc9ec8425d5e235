/**
 * Rules as policy owners write them: decision tables are checked, by the build, on the command line and at the API. What the tables
 * say is no business of this module; that each case finds exactly the rows it should is.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "规则检查",
        allowedDependencies = {"assessment", "assessment :: *", "decision", "decision :: *", "form :: schema", "identity", "problem", "term"})
package org.tidu.policy;
