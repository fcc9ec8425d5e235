package org.tidu.declaration;

import java.time.Instant;

/** When a draft was kept. */
record Saved(Instant savedAt) {}
