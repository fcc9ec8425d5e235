/**
 * Rules as policy owners write them: decision tables are checked, by the build and on the command line. What the tables
 * say is no business of this module; that each case finds exactly the rows it should is.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "规则检查",
        allowedDependencies = {"assessment", "assessment :: *", "decision", "decision :: *"})
package org.tidu.policy;
