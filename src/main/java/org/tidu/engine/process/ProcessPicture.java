package org.tidu.engine.process;

import java.util.List;

/**
 * A process model and where one instance of it stands.
 *
 * @param active    ids of the elements in which it waits now
 * @param completed ids of the elements and flows it has passed
 * @param called    the processes it called, in the order of their start
 */
public record ProcessPicture(
        String name, String bpmnXml, List<String> active, List<String> completed, List<ProcessPicture> called) {}
