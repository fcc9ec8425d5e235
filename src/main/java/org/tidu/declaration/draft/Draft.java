package org.tidu.declaration.draft;

import java.time.Instant;
import java.util.Map;

/** Unfinished input of an enterprise, kept as it was typed. */
public record Draft(Map<String, Object> content, Instant savedAt) {}
