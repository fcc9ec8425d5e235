/** The files of a draft laid over an edition. */
@org.springframework.modulith.NamedInterface("draft")
package org.tidu.replay.draft;
