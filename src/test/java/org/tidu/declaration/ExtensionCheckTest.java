package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.assessment.Limits;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.problem.FieldError;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** More time is later than the old deadline and than now, and not later than the county's deadline. */
class ExtensionCheckTest {

    private static final Limits LIMITS = new Limits(3, 2, 10, 20, 4, 500);

    private static final Instant OLD = Instant.parse("2025-04-28T16:00:00Z");
    private static final Instant COUNTY = Instant.parse("2025-05-09T16:00:00Z");
    private static final Instant BEFORE = Instant.parse("2025-04-26T00:00:00Z");

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2025-04-28T15:59:59Z, 应晚于现在和原截止时间 2025-04-28 24:00", "2025-04-28T16:00:00Z, 应晚于现在和原截止时间 2025-04-28 24:00",
        "2025-04-28T16:00:00.000001Z, ''", "2025-05-09T16:00:00Z, ''", "2025-05-09T16:00:00.000001Z, 不能晚于县级推荐截止 2025-05-09 24:00"})
    void the_new_deadline_lies_between_the_old_one_and_the_countys_which_is_included(Instant until, String problem) {
        assertThat(problems(until, "停电两天", BEFORE)).isEqualTo(problem);
    }

    @ParameterizedTest(name = "now {0}: {1}")
    @CsvSource({"2025-04-30T15:59:59.999999Z, ''", "2025-04-30T16:00:00Z, 应晚于现在", "2025-04-30T16:00:00.000001Z, 应晚于现在"})
    void a_deadline_that_is_now_or_over_is_none(Instant now, String problem) {
        String said = problems(Instant.parse("2025-04-30T16:00:00Z"), "停电两天", now);

        assertThat(said.isEmpty()).isEqualTo(problem.isEmpty());
        assertThat(said).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "500, true", "501, false"})
    void the_reason_has_4_to_500_letters(int length, boolean accepted) {
        assertThat(problems(COUNTY, "长".repeat(length), BEFORE).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void blanks_are_no_reason() {
        assertThat(problems(COUNTY, "  停电  ", BEFORE)).isEqualTo("请填写延长理由，4 至 500 字");
    }

    @Test
    void every_field_that_is_missing_is_named() {
        List<FieldError> errors = ExtensionCheck.problems(row(), round(), null, null, BEFORE, LIMITS);

        assertThat(errors).extracting(FieldError::path).containsExactly("deadlineAt", "reason");
    }

    private static String problems(Instant until, String reason, Instant now) {
        List<FieldError> errors = ExtensionCheck.problems(row(), round(), until, reason, now, LIMITS);
        return errors.isEmpty() ? "" : errors.get(0).message().replace("新的截止时间", "");
    }

    private static CaseRow row() {
        return new CaseRow(new DeclarationNumber("N-1"), new RoundId("round"), "批次", "甲公司", new CreditCode("91430200MA4L16JN41"), "工厂", "430211", "天元区", new Tier("ADVANCED"),
                Stage.PREPARATION, OLD, null, BEFORE, null, null, null, null);
    }

    private static Round round() {
        return new Round(new RoundId("round"), "批次", 2025, new Tier("ADVANCED"), RoundStatus.OPEN, "4302", "43", BEFORE, OLD, COUNTY,
                COUNTY.plusSeconds(60), 5, 3, "HN-2025", null);
    }
}
