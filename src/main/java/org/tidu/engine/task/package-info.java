/** Open user tasks. */
@org.springframework.modulith.NamedInterface("task")
package org.tidu.engine.task;
