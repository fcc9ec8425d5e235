package org.tidu.enterprise;

import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.CreditCode;

/**
 * A change of name or county that an officer has to answer, or has answered.
 *
 * @param confirmed null while nobody has answered
 * @param answer    why it was refused
 */
record EnterpriseChange(String id, CreditCode uscc, String formerName, String formerCounty, String name, String countyCode,
        String reason, Instant requestedAt, String requestedBy, @Nullable Boolean confirmed, @Nullable String answer) {}
