/** What if this one number were another: the same answer as a replay of the whole, from what depends on the number alone. */
@org.springframework.modulith.NamedInterface("slider")
package org.tidu.replay.slider;
