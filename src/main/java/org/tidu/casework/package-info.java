/** What an officer has before them at a task, and what colleagues pass among themselves. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"area", "assessment", "assessment :: *", "casefile", "casefile :: *", "engine", "engine :: *", "form", "form :: *",
                "identity", "notification", "problem", "recommendation", "round", "term", "time"})
package org.tidu.casework;
