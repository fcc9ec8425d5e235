package org.tidu.recommendation;

import java.time.Instant;

/** An office that has more time than the round says. */
record ExtendedDeadline(String areaCode, String areaName, Instant deadlineAt) {}
