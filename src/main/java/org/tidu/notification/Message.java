package org.tidu.notification;

import java.time.Instant;

/** A message in the portal; {@code readAt} is null until somebody has read it. */
record Message(String id, Instant at, String title, String text, String declarationNumber, Instant readAt) {}
