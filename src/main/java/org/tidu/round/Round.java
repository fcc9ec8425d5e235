package org.tidu.round;

import java.time.Instant;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/**
 * A declaration round.
 *
 * @param closesAt          the last instant at which an enterprise may submit, inclusive
 * @param noticeWorkingDays length of the public notice in working days
 * @param countyQuota       how many a county may recommend, or null for no limit
 * @param ruleSetId         the rule set that judges its cases, e.g. HN-2025
 * @param editionId         the deployment that holds every model of this round; null while a draft
 */
public record Round(
        RoundId id,
        String title,
        int year,
        Tier tier,
        RoundStatus status,
        String cityCode,
        String provinceCode,
        Instant opensAt,
        Instant closesAt,
        Instant countyDeadlineAt,
        Instant cityDeadlineAt,
        int noticeWorkingDays,
        Integer countyQuota,
        String ruleSetId,
        EditionId editionId) {

    /** Does the round take a submission received at this instant? The last instant belongs to it. */
    public boolean accepts(Instant receivedAt) {
        return status == RoundStatus.OPEN && !receivedAt.isBefore(opensAt) && !receivedAt.isAfter(closesAt);
    }
}
