package org.tidu.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.assessment.procedure.HonourTitle;
import org.tidu.enterprise.CreditCodeCheck;

/** Reads the cells of a list as offices write them. Each method throws {@link BadCell}. */
final class Cells {

    private static final int NAME_LENGTH = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final Set<String> YES = Set.of("是", "√", "1", "true", "TRUE", "已填报", "已审核", "通过", "已通过");
    private static final Set<String> NO = Set.of("否", "×", "0", "false", "FALSE", "未填报", "未审核", "不通过", "未通过", "");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private Cells() {}

    static String creditCode(String cell) {
        CreditCodeCheck.problem(cell).ifPresent(problem -> {
            throw new BadCell(problem);
        });
        return CreditCodeCheck.normalise(cell).value();
    }

    static String name(String cell) {
        if (cell.isEmpty()) {
            throw new BadCell("不能为空");
        }
        if (cell.length() > NAME_LENGTH) {
            throw new BadCell("最多 " + NAME_LENGTH + " 字");
        }
        return cell;
    }

    static Boolean yesOrNo(String cell) {
        if (YES.contains(cell)) {
            return true;
        }
        if (NO.contains(cell)) {
            return false;
        }
        throw new BadCell("应填“是”或“否”，现为“" + cell + "”");
    }

    static LocalDate date(String cell) {
        Matcher date = DATE.matcher(cell);
        try {
            if (date.matches()) {
                return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            }
        } catch (DateTimeException noSuchDay) {
            throw new BadCell("没有这一天：“" + cell + "”");
        }
        throw new BadCell("应为日期，如 2025-03-15，现为“" + cell + "”");
    }

    static Integer year(String cell) {
        String digits = cell.endsWith("年") ? cell.substring(0, cell.length() - 1) : cell;
        if (digits.matches("\\d{4}")) {
            int year = Integer.parseInt(digits);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        }
        throw new BadCell("应为 " + FIRST_YEAR + "–" + LAST_YEAR + " 之间的年份，如 2023，现为“" + cell + "”");
    }

    /** The code of a title, from its name or its code. */
    static String honour(String cell, List<HonourTitle> titles) {
        List<HonourTitle> known = titles.stream().filter(HonourTitle::onRoster).toList();
        return known.stream().filter(title -> cell.equals(title.name()) || cell.equals(title.kind())).map(HonourTitle::kind).findFirst()
                .orElseThrow(() -> new BadCell("应为“" + String.join("”“", known.stream().map(HonourTitle::name).sorted().toList()) + "”之一"));
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
