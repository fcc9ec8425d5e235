package org.tidu.engine.task;

import java.time.Instant;
import java.util.List;

/**
 * An open user task.
 *
 * @param key    the id of the user task in its process model
 * @param formId the form in the task's edition, or null
 * @param groups the groups whose members may do it
 */
public record TaskView(
        String id,
        String key,
        String name,
        String processInstanceId,
        String businessKey,
        Instant createdAt,
        Instant dueAt,
        String formId,
        String assignee,
        List<String> groups) {}
