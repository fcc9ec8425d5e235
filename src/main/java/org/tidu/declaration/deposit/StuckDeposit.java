package org.tidu.declaration.deposit;

import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;

/**
 * Something received whose case does not go on, because taking it on has failed. It is safe and tried again.
 *
 * @param title what was handed in, as people call it
 */
record StuckDeposit(DeclarationNumber declarationNumber, String title, Instant receivedAt, int attempts, @Nullable String lastFault,
        Instant nextAttemptAt) {}
