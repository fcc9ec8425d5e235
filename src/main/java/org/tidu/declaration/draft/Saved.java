package org.tidu.declaration.draft;

import java.time.Instant;

/** When a draft was kept. */
public record Saved(Instant savedAt) {}
