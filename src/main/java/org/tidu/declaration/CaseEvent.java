package org.tidu.declaration;

import java.time.Instant;

/** One line of a case's history. */
public record CaseEvent(Instant at, String who, String what, String detail) {}
