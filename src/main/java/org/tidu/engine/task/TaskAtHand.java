package org.tidu.engine.task;

import java.time.Instant;
import org.tidu.term.EditionId;

/**
 * An open task as whoever is to do it needs it.
 *
 * @param key       of the task in the model
 * @param editionId the edition its case runs in
 */
public record TaskAtHand(String id, String key, String businessKey, Instant dueAt, String formId, EditionId editionId) {}
