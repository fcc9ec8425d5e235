package org.tidu.policy.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.FeelText;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;

/** A day written as a text exists. */
public final class DateRule implements ContextRule {

    private static final Pattern DAY = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.model(file).ifPresent(model -> model.decisions().forEach(decision ->
                decision.texts().forEach(text -> check(decision, text, findings))));
        TierNames.own(edition, file, "rule-set").forEach(sheet -> sheet.rows().forEach(row -> {
            String day = sheet.text(row, "inForceFrom").orElse("");
            if (!DAY.matcher(day).matches()) {
                sheet.note(findings, FindingKind.NO_SUCH_DATE, row, "inForceFrom", "“" + day + "”不是日期，程序不知道从哪一天起施行。请写成 \"2025-03-01\"。");
            }
        }));
    }

    private static void check(Decision decision, FeelText text, Findings findings) {
        Reading.texts(text.feel(), text.isTest()).filter(value -> DAY.matcher(value).matches() && !exists(value)).distinct()
                .forEach(value -> findings.at(FindingKind.NO_SUCH_DATE, decision, text, "的“" + value
                        + "”不是存在的日期，或写法不对。请写成年-月-日，如 2025-03-01。"));
    }

    private static boolean exists(String day) {
        try {
            return LocalDate.parse(day).toString().equals(day);
        } catch (DateTimeException none) {
            return false;
        }
    }
}
