package org.tidu.notification.mail;

import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;

/**
 * An e-mail that could not be sent so far.
 *
 * @param nextAttemptAt null when it has been given up
 */
record UnsentMail(String address, String title, @Nullable DeclarationNumber declarationNumber, int attempts, @Nullable String lastFault,
        @Nullable Instant nextAttemptAt) {}
