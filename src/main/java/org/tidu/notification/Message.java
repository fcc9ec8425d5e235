package org.tidu.notification;

import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;

/** A message in the portal; {@code readAt} is null until somebody has read it. */
record Message(String id, Instant at, String title, String text, @Nullable DeclarationNumber declarationNumber,
        @Nullable Instant readAt) {}
