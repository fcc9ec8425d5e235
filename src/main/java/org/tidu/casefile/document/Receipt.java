package org.tidu.casefile.document;

import java.time.Instant;
import org.tidu.term.DeclarationNumber;

/** Proof that something was handed in: number, instant of receipt, and the hash of what was received. */
public record Receipt(String number, DeclarationNumber declarationNumber, String formId, int revision, Instant receivedAt, String sha256) {}
