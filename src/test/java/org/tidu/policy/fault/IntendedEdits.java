package org.tidu.policy.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.policy.RepositoryEdition;

/** What an owner may well decide, done whole: number and words together. */
final class IntendedEdits {

    private static final String[] LEVELS = {"", "一级", "二级", "三级", "四级", "五级"};

    private IntendedEdits() {}

    static List<Fault> all() {
        List<Fault> edits = new ArrayList<>();
        for (String file : List.of("hunan/2025/hn-2025", "inner-mongolia/2025/im-2025", "jiangsu/2025/js-2025", "national/2024/nat-2024")) {
            String year = file.replaceAll(".*-", "");
            text(edits, file, "\"" + year + "-01-01\"", "\"" + year + "-07-01\"");
            text(edits, file, "SAFETY: \"安全\"", "SAFETY: \"生产安全\"");
            text(edits, file, "已建立", "已经建立");
            text(edits, file, "<text>\"近三年", "<text>\"最近三年");
            text(edits, file, "\"≥ \"", "\"不低于 \"");
            text(edits, file, "\"独立法人资格\"", "\"法人资格\"");
            text(edits, file, "\"市场竞争力\"", "\"市场竞争能力\"");
            text(edits, file, "accidentLimit\"><text>\"" + (file.contains("hn-") || file.contains("nat-") ? "LARGER" : "MAJOR") + "\"",
                    "accidentLimit\"><text>\"ESPECIALLY_MAJOR\"");
            text(edits, file, "[\"SAFETY\", \"ENVIRONMENT\"]", "[\"SAFETY\", \"ENVIRONMENT\", \"QUALITY\"]");
            text(edits, file, "[\"SAFETY\", \"ENVIRONMENT\", \"QUALITY\"]", "[\"SAFETY\", \"ENVIRONMENT\"]");
            numbers(edits, file);
        }
        for (int month = 1; month <= 6; month++) {
            String day = "2027-0" + month + "-0" + (month + 1);
            String row = "<rule id=\"rule_calendar_new\"><description>国务院办公厅关于2027年部分节假日安排的通知（2026-11-01）：样例</description>"
                    + "<inputEntry id=\"when_new\"><text>[\"" + day + "\"..\"2027-0" + month + "-0" + (month + 3) + "\"]</text></inputEntry>"
                    + "<outputEntry id=\"then_new_a\"><text>\"HOLIDAY\"</text></outputEntry><outputEntry id=\"then_new_b\"><text>\"春节\"</text></outputEntry></rule>";
            text(edits, "common/working-days", "<rule id=\"rule", row + "<rule id=\"rule");
        }
        return edits;
    }

    /** Each number of the requirements and of the limits one up and one down, in the cell and in the words. */
    private static void numbers(List<Fault> edits, String file) {
        String dmn = dmn(file);
        Matcher row = Pattern.compile("<rule id=\"rule_requirements.*?</rule>", Pattern.DOTALL).matcher(dmn);
        while (row.find()) {
            for (int change : new int[] {1, -1}) {
                number(edits, file, dmn, row, "minimumScenarios", change, "(?<!\\d)%d(?=个)");
                number(edits, file, dmn, row, "minimumMaturity", change, null);
            }
        }
    }

    private static void number(List<Fault> edits, String file, String dmn, Matcher row, String column, int change, String stated) {
        Matcher cell = Pattern.compile("(_" + column + "\"><text>)(\\d+)(</text>)").matcher(row.group());
        if (!cell.find()) {
            return;
        }
        int was = Integer.parseInt(cell.group(2));
        int is = was + change;
        if (is < 1 || stated == null && is > 5) {
            return;
        }
        String edited = cell.replaceFirst("$1" + is + "$3");
        edited = stated == null ? edited.replace(LEVELS[was], LEVELS[is]) : edited.replaceAll(stated.formatted(was), String.valueOf(is));
        add(edits, file, column + " " + was + " to " + is, dmn, dmn.substring(0, row.start()) + edited + dmn.substring(row.end()));
    }

    private static void text(List<Fault> edits, String file, String was, String is) {
        add(edits, file, was + " to " + is, dmn(file), dmn(file).replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is)));
    }

    private static void add(List<Fault> edits, String file, String what, String dmn, String edited) {
        if (!edited.equals(dmn)) {
            edits.add(new Fault(what + " @ " + file, "decisions/" + file + ".dmn", what, edited));
        }
    }

    private static String dmn(String file) {
        return new String(RepositoryEdition.FILES.get("decisions/" + file + ".dmn"), StandardCharsets.UTF_8);
    }
}
