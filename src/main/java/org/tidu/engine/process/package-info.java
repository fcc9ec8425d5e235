/** Running processes: start, message, timer, job and picture. */
@org.springframework.modulith.NamedInterface("process")
package org.tidu.engine.process;
