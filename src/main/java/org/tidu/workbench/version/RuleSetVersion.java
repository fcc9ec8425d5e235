package org.tidu.workbench.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A version of a rule set.
 *
 * @param number       counts from 1; a draft has its number from its beginning, so a withdrawn one leaves a gap
 * @param label        {@code HN-2025/3}
 * @param baseNumber   the version it was made from; null for the first
 * @param contentHash  {@code sha256:} over paths and bytes of its files; changes with every byte while it is a draft
 * @param inForceFrom  first day, by Beijing time; null of what was there from the beginning, or of a draft that names none yet
 * @param inForceUntil first day on which it is not in force any more; null while none is known
 * @param author       who opened it; null of what a release brought
 * @param approver     never the author; null until it is approved
 * @param reason       why it is changed; null while nothing is said
 * @param document     the document the change rests on
 */
public record RuleSetVersion(String ruleSetId, int number, String label, Integer baseNumber, VersionOrigin origin, String contentHash,
                             LocalDate inForceFrom, LocalDate inForceUntil, VersionState state, String author, String approver,
                             String reason, String document, Instant createdAt) {

    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }

    /** An owner's draft; what a release brought is never written. */
    public boolean mayBeWritten() {
        return isDraft() && origin == VersionOrigin.OWNER;
    }

    /** SHA-256 over day, reason and document, which no content hash covers. */
    public String aboutHash() {
        return "sha256:" + DigestUtils.sha256Hex(Objects.toString(inForceFrom, "") + '\0' + Objects.toString(reason, "") + '\0'
                + Objects.toString(document, ""));
    }

    /** This version as it is in force from a day on. */
    public RuleSetVersion inForceSince(LocalDate day) {
        return new RuleSetVersion(ruleSetId, number, label, baseNumber, origin, contentHash, day, inForceUntil, VersionState.IN_FORCE, author,
                approver, reason, document, createdAt);
    }

    /** Submitted, and neither in force nor taken back. */
    public boolean isWaiting() {
        return state == VersionState.IN_REVIEW || state == VersionState.APPROVED;
    }

    public RuleSetVersion in(VersionState other) {
        return new RuleSetVersion(ruleSetId, number, label, baseNumber, origin, contentHash, inForceFrom, inForceUntil, other, author,
                approver, reason, document, createdAt);
    }

    /** As it is cited: {@code HN-2025/3 · sha256:ab12cd34}. */
    public String cited() {
        return label + " · " + contentHash.substring(0, "sha256:".length() + 8);
    }
}
