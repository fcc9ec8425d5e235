package org.tidu.recognition.recognised;

import java.time.Instant;
import org.tidu.term.DeclarationNumber;

/**
 * A proposal to revoke a recognition that nobody has answered yet.
 *
 * @param proposedBy log-in name of an officer of the province
 */
record Revocation(String id, DeclarationNumber declarationNumber, String enterpriseName, String factoryName, String reason, String proposedBy,
                  Instant proposedAt) {}
