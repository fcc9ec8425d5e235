/** Past cases as examples, without what tells whose they are. */
@org.springframework.modulith.NamedInterface("past")
package org.tidu.replay.past;
