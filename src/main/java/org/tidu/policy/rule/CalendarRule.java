package org.tidu.policy.rule;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** Days off and days of work instead go together, by what the notices of the State Council are like. */
public final class CalendarRule implements ContextRule {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LONGEST = 10;

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheet(file, "calendar-exceptions").ifPresent(sheet -> sheet.rows().forEach(row -> {
            List<LocalDate> days = sheet.keys(row).stream().flatMap(CalendarRule::day).sorted().toList();
            if (!days.isEmpty()) {
                check(sheet, row, days, sheet.text(row, "exception").orElse(""), findings);
            }
        }));
        edition.sheet(file, "working-days").ifPresent(sheet -> sheet.rows().forEach(row -> week(sheet, row, findings)));
    }

    private static void check(Sheet sheet, Row row, List<LocalDate> days, String kind, Findings findings) {
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        boolean instead = sheet.text(row, "occasion").orElse("").contains("调休上班");
        if (instead != kind.equals("WORKDAY")) {
            sheet.note(findings, FindingKind.DISAGREES, row, "exception", "是 " + kind + "，而名称是“" + sheet.text(row, "occasion").orElse("")
                    + "”：调休上班是 WORKDAY，放假是 HOLIDAY。请改为一致。");
        }
        if (kind.equals("WORKDAY") && !days.stream().allMatch(day -> WEEKEND.contains(day.getDayOfWeek()))) {
            say(sheet, row, findings, FindingKind.UNUSUAL, "有一天不是周末：调休上班的都是周末。请核对通知。");
        }
        if (kind.equals("HOLIDAY") && first.datesUntil(last.plusDays(1)).allMatch(day -> WEEKEND.contains(day.getDayOfWeek()))) {
            say(sheet, row, findings, FindingKind.UNUSUAL, "本来就是周末，不必列出。请核对通知。");
        }
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST && kind.equals("HOLIDAY")) {
            say(sheet, row, findings, FindingKind.UNUSUAL, "长达 " + (ChronoUnit.DAYS.between(first, last) + 1) + " 天。请核对通知。");
        }
        if (!row.description().contains(first.getYear() + "年") || first.getYear() != last.getYear()) {
            say(sheet, row, findings, FindingKind.TEXT_DIFFERS, "的年份与说明（“" + row.description() + "”）不符。请改正日期或说明。");
        }
        day(first, sheet.text(row, "occasion").orElse("")).filter(fixed -> fixed.isBefore(first) || fixed.isAfter(last)).ifPresent(fixed ->
                say(sheet, row, findings, FindingKind.UNUSUAL, "不包含 " + fixed + "，而名称是“" + sheet.text(row, "occasion").orElse("") + "”。请核对通知。"));
    }

    /** The holidays that stand on a day of the year. */
    private static Optional<LocalDate> day(LocalDate near, String occasion) {
        return switch (occasion) {
            case "元旦" -> Optional.of(LocalDate.of(near.getYear(), 1, 1));
            case "劳动节" -> Optional.of(LocalDate.of(near.getYear(), 5, 1));
            case "国庆节", "国庆节、中秋节" -> Optional.of(LocalDate.of(near.getYear(), 10, 1));
            default -> Optional.empty();
        };
    }

    /** By the notice first, then by the day of the week. */
    private static void week(Sheet sheet, Row row, Findings findings) {
        String type = sheet.text(row, "dayType").orElse("");
        List<String> said = sheet.keys(row);
        boolean noticed = said.contains("HOLIDAY") || said.contains("WORKDAY");
        boolean wrong = noticed ? !said.contains(type)
                : sheet.applies(row, "day of week(date(day))", "Saturday") == type.equals("WORKDAY")
                        || sheet.applies(row, "day of week(date(day))", "Monday") == type.equals("HOLIDAY");
        if (wrong) {
            sheet.note(findings, FindingKind.UNUSUAL, row, "dayType", "是 " + type + "，与这一行的条件相反：通知写明的照通知，没有写明的周一至周五上班、周末放假。请确认，或改正。");
        }
    }

    private static void say(Sheet sheet, Row row, Findings findings, FindingKind kind, String message) {
        findings.rows(kind, sheet.table(), List.of(row), "的日期" + message);
    }

    private static Stream<LocalDate> day(String text) {
        try {
            return Stream.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Stream.empty();
        }
    }
}
