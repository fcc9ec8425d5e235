/** Declaration rounds: their instants, their status, and the edition of the models each is pinned to. */
@org.springframework.modulith.ApplicationModule(displayName = "Round")
package org.tidu.round;
