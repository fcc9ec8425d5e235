package org.tidu.engine.step;

import java.time.Instant;

/**
 * A user task that a {@link TaskStep} hears of.
 *
 * @param key         of its element in the model
 * @param businessKey of its process instance
 * @param name        as officers read it
 * @param due         null when it has no due instant
 */
public record WaitingTask(String id, String key, String businessKey, String name, Instant due) {}
