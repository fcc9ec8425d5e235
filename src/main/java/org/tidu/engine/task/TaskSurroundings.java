package org.tidu.engine.task;

import java.util.List;

/**
 * What a task does not say of itself.
 *
 * @param businessKey of the process instance it belongs to
 * @param groups      whose members may do it
 */
record TaskSurroundings(String businessKey, List<String> groups) {}
