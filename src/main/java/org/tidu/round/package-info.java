/** Declaration rounds: their instants, their status, and the edition of the models each is pinned to. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Round",
        allowedDependencies = {"area", "assessment", "assessment :: *", "engine", "engine :: *", "form", "form :: *", "identity", "integrity", "problem", "term", "time"})
package org.tidu.round;
