/** Imported lists that cases are checked against, and what an officer has confirmed by hand instead. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Roster",
        allowedDependencies = {"assessment :: procedure", "enterprise", "identity", "page", "problem", "term"})
package org.tidu.roster;
