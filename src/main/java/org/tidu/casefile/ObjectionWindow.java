package org.tidu.casefile;

import java.time.Instant;
import org.tidu.term.DeclarationNumber;

/** What a case's page asks of the module that publishes notices. */
public interface ObjectionWindow {

    /** Whether an objection received at this instant would be taken. */
    boolean isOpen(DeclarationNumber declarationNumber, Instant receivedAt);
}
