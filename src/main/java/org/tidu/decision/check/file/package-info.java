/** A decision file as the checker reads it, and what it finds there. */
@org.springframework.modulith.NamedInterface("check.file")
package org.tidu.decision.check.file;
