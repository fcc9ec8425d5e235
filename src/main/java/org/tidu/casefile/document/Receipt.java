package org.tidu.casefile.document;

import java.time.Instant;

/** Proof that something was handed in: number, instant of receipt, and the hash of what was received. */
public record Receipt(String number, String declarationNumber, String formId, int revision, Instant receivedAt, String sha256) {}
