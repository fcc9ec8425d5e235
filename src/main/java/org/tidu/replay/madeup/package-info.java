/** Enterprises that do not exist, placed at the edges of what a draft changes. */
@org.springframework.modulith.NamedInterface("madeup")
package org.tidu.replay.madeup;
