package org.tidu.paper.order;

import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;

/**
 * A paper that was asked for.
 *
 * @param verification 验证号, printed on every page
 * @param revision     of the application
 * @param printed      what it prints, as {@link Printed} writes it
 * @param progress     out of 100
 * @param fault        why it failed, or has no PDF, in words; null where all went well
 * @param attempts     how often its making began since it was last asked for
 */
public record PaperOrder(String verification, DeclarationNumber declarationNumber, int revision, String printed, PaperState state, int progress,
        @Nullable String fault, int attempts, Instant askedAt, String askedBy, @Nullable Instant readyAt) {

    public boolean isReady() {
        return state == PaperState.READY;
    }
}
