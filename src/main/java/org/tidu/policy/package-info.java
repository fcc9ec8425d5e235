/**
 * Rules as policy owners write them: decision tables are checked before anybody can be judged by them. What the tables
 * say is no business of this module; that each case finds exactly the rows it should is.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "规则检查",
        allowedDependencies = {"assessment", "assessment :: *", "decision", "decision :: *"})
package org.tidu.policy;
