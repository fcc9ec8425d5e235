package org.tidu.declaration;

import java.time.Instant;
import java.util.Map;

/** Unfinished input of an enterprise, kept as it was typed. */
record Draft(Map<String, Object> content, Instant savedAt) {}
