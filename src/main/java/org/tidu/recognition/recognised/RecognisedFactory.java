package org.tidu.recognition.recognised;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;

/**
 * A factory that has been recognised, as it was named then.
 *
 * @param year         of the round
 * @param direct       without review, for an earlier title (通知 二（四）)
 * @param recognisedAt when its case ended
 * @param revokedAt    when the recognition was revoked, and why; null while it holds
 */
@Schema(name = "RecognisedFactory")
record RecognisedFactory(DeclarationNumber declarationNumber, int year, Tier tier, String countyCode, String countyName,
        String enterpriseName, String factoryName, boolean direct, Instant recognisedAt, @Nullable Instant revokedAt,
        @Nullable String revokedFor) {}
