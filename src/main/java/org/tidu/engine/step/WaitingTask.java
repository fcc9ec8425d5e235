package org.tidu.engine.step;

import java.time.Instant;

/**
 * A user task that a {@link TaskStep} hears of.
 *
 * @param businessKey of its process instance
 * @param name        as officers read it
 * @param due         null when it has no due instant
 */
public record WaitingTask(String businessKey, String name, Instant due) {}
