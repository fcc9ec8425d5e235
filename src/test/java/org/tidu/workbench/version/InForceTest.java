package org.tidu.workbench.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which version counts on which day. */
class InForceTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 6, 1);

    @Test
    void the_one_that_began_last_counts_from_its_first_day() {
        List<RuleSetVersion> versions = List.of(version(3, VersionState.IN_FORCE, SECOND, null),
                version(2, VersionState.SUPERSEDED, FIRST, null), version(1, VersionState.SUPERSEDED, null, null));

        assertThat(on(versions, FIRST.minusDays(1))).isEqualTo(1);
        assertThat(on(versions, FIRST)).isEqualTo(2);
        assertThat(on(versions, SECOND.minusDays(1))).isEqualTo(2);
        assertThat(on(versions, SECOND)).isEqualTo(3);
    }

    @Test
    void of_two_of_a_day_the_later_number_counts() {
        assertThat(on(List.of(version(3, VersionState.IN_FORCE, FIRST, null), version(2, VersionState.SUPERSEDED, FIRST, null)), FIRST))
                .isEqualTo(3);
    }

    @Test
    void what_was_stopped_counts_to_the_day_before_and_then_the_one_before_it_again() {
        List<RuleSetVersion> versions = List.of(version(2, VersionState.WITHDRAWN, FIRST, SECOND),
                version(1, VersionState.IN_FORCE, null, null));

        assertThat(on(versions, SECOND.minusDays(1))).isEqualTo(2);
        assertThat(on(versions, SECOND)).isEqualTo(1);
    }

    @Test
    void drafts_what_waits_and_what_was_given_up_count_for_nothing() {
        assertThat(RuleSetVersions.inForce(List.of(version(4, VersionState.DRAFT, FIRST, null), version(3, VersionState.IN_REVIEW, FIRST, null),
                version(2, VersionState.APPROVED, FIRST, null), version(1, VersionState.WITHDRAWN, FIRST, null)), SECOND)).isEmpty();
    }

    private static int on(List<RuleSetVersion> versions, LocalDate day) {
        return RuleSetVersions.inForce(versions, day).orElseThrow().number();
    }

    private static RuleSetVersion version(int number, VersionState state, LocalDate from, LocalDate until) {
        return new RuleSetVersion("HN-2025", number, "HN-2025/" + number, null, VersionOrigin.PROGRAM, "sha256:", from, until, state, null,
                null, null, null, Instant.EPOCH);
    }
}
