/**
 * What people may make the engine do: the commands they may give it, what they may ask about. Everything not listed here
 * is refused before it starts, and so without any effect. The system and administrators are not bound.
 */
package org.tidu.engine.guard;
