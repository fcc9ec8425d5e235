package org.tidu.policy.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes wrong inside a cell: a slip of the finger, a misreading, a rule half understood. Each gives another text, or null where it does not apply. */
final class CellFaults {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    static final Map<String, Function<Cell, String>> OUTPUT = new LinkedHashMap<>();
    static final Map<String, Function<Cell, String>> INPUT = new LinkedHashMap<>();

    static {
        numbers(OUTPUT);
        OUTPUT.put("or for and", cell -> Feel.first(cell.text(), "\\band\\b", "or"));
        OUTPUT.put("and for or", cell -> Feel.first(cell.text(), "\\bor\\b", "and"));
        OUTPUT.put("every for some", cell -> Feel.first(cell.text(), "\\bsome\\b", "every"));
        OUTPUT.put("some for every", cell -> Feel.first(cell.text(), "\\bevery\\b", "some"));
        OUTPUT.put("not dropped", cell -> Feel.first(cell.text(), "\\bnot\\(", "("));
        OUTPUT.put("denied", cell -> cell.type().equals("boolean") && !cell.text().equals("null") ? "not(" + cell.text() + ")" : null);
        OUTPUT.put("unequal for equal", cell -> Feel.first(cell.text(), "(?<![<>!])= ", "!= "));
        OUTPUT.put("equal for unequal", cell -> Feel.first(cell.text(), "!= ", "= "));
        OUTPUT.put("more for at least", cell -> Feel.first(cell.text(), ">=", ">"));
        OUTPUT.put("at least for more", cell -> Feel.first(cell.text(), ">(?!=)", ">="));
        OUTPUT.put("at most for at least", cell -> Feel.first(cell.text(), ">=", "<="));
        OUTPUT.put("less for more", cell -> Feel.first(cell.text(), ">(?!=)", "<"));
        OUTPUT.put("plus for minus", cell -> Feel.first(cell.text(), " - ", " + "));
        OUTPUT.put("no for yes", cell -> Feel.first(cell.text(), "\\btrue\\b", "false"));
        OUTPUT.put("yes for no", cell -> Feel.first(cell.text(), "\\bfalse\\b", "true"));
        OUTPUT.put("guard dropped", cell -> guard(cell.text()));
        OUTPUT.put("always met", cell -> cell.column().equals("met") && !cell.text().equals("null") ? "true" : null);
        OUTPUT.put("never met", cell -> cell.column().equals("met") && !cell.text().equals("null") ? "false" : null);
        OUTPUT.put("nothing", cell -> cell.text().equals("null") || isWords(cell) ? null : "null");
        OUTPUT.put("judged though left open", cell -> cell.column().equals("met") && cell.text().equals("null") ? "facts.aboveScale = true" : null);
        OUTPUT.put("doubles counted", cell -> Feel.first(cell.text(), "distinct values\\(", "("));
        OUTPUT.put("filter dropped", cell -> Feel.first(cell.text(), "(?<=\\w)\\[[^\\[\\]]*\\]", ""));
        OUTPUT.put("first condition dropped", cell -> condition(cell.text(), true));
        OUTPUT.put("last condition dropped", cell -> condition(cell.text(), false));
        OUTPUT.put("number for a name", cell -> Feel.first(cell.text(), "\\b(minimum|advice)\\w+", "2"));
        OUTPUT.put("another name", cell -> Feel.first(cell.text(), "\\b(?:minimumMaturity|minimumScenarios|minimumDigitalScore)\\b",
                cell.text().contains("minimumMaturity") ? "minimumScenarios" : "minimumMaturity"));
        OUTPUT.put("another fact", cell -> cell.text().contains("facts.financiallySound") ? cell.text().replace("facts.financiallySound", "facts.aboveScale")
                : Feel.first(cell.text(), "facts\\.(aboveScale|violations|talentTeam|badCreditRecord|seriouslyDishonest|organisationMechanism|secureAndControllable)", "facts.financiallySound"));
        OUTPUT.put("sum for count", cell -> Feel.first(cell.text(), "\\bcount\\(", "sum("));
        OUTPUT.put("all for counted", cell -> Feel.first(cell.text(), "\\bcountedScenarios\\b", "facts.scenarios"));
        OUTPUT.put("list shorter", cell -> shorter(cell.text()));
        OUTPUT.put("list emptied", cell -> cell.text().startsWith("[") && !isWords(cell) ? "[]" : null);
        OUTPUT.put("list longer", cell -> longer(cell, other(cell, "")));
        codes(OUTPUT);
        OUTPUT.put("asks the clock", cell -> cell.type().equals("string") ? "string(today())" : null);
        OUTPUT.put("quotes forgotten", cell -> isCode(cell) ? cell.text().replace("\"", "") : null);
        OUTPUT.put("number in quotes", cell -> cell.text().matches("\\d+") ? "\"" + cell.text() + "\"" : null);
        OUTPUT.put("name misspelt", cell -> misspelt(cell));
        OUTPUT.put("day that is none", cell -> cell.text().matches("\"\\d{4}-\\d\\d-\\d\\d\"") ? "\"2025-02-30\"" : null);
        OUTPUT.put("a year later", cell -> cell.text().matches("\"\\d{4}-\\d\\d-\\d\\d\"") ? cell.text().replaceFirst("202\\d", "2031") : null);
        numbers(INPUT);
        codes(INPUT);
        INPUT.put("for all", cell -> cell.text().isBlank() || cell.text().equals("-") ? null : "");
        INPUT.put("lower end opened", cell -> Feel.first(cell.text(), "^\\[", "("));
        INPUT.put("upper end closed", cell -> Feel.first(cell.text(), "\\)$", "]"));
        INPUT.put("upper end opened", cell -> Feel.first(cell.text(), "\\]$", ")"));
        INPUT.put("at least for more", cell -> Feel.first(cell.text(), ">=", ">"));
        INPUT.put("less for more", cell -> Feel.first(cell.text(), ">=", "<"));
        INPUT.put("alternative dropped", cell -> Feel.split(cell.text(), ",").size() > 1 ? cell.text().substring(0, cell.text().lastIndexOf(',')) : null);
        INPUT.put("denied", cell -> cell.text().startsWith("\"") ? "not(" + cell.text() + ")" : null);
        INPUT.put("no for yes", cell -> Feel.first(cell.text(), "\\btrue\\b", "false"));
        INPUT.put("a day later", cell -> cell.text().matches("\"\\d{4}-\\d\\d-0\\d\"") ? cell.text().replaceFirst("-0(\\d)\"", "-1$1\"") : null);
        INPUT.put("day that is none", cell -> cell.text().matches(".*\"\\d{4}-\\d\\d-\\d\\d\".*") ? cell.text().replaceFirst("\\d{4}-\\d\\d-\\d\\d", "2025-02-30") : null);
        INPUT.put("asks the clock", cell -> cell.type().equals("string") && !cell.text().isBlank() ? "< string(today())" : null);
    }

    private CellFaults() {}

    private static void numbers(Map<String, Function<Cell, String>> faults) {
        faults.put("one more", cell -> Feel.number(cell.text(), number -> number.add(BigDecimal.ONE)));
        faults.put("one less", cell -> Feel.number(cell.text(), number -> number.subtract(BigDecimal.ONE)));
        faults.put("tenfold", cell -> Feel.number(cell.text(), number -> number.multiply(BigDecimal.TEN)));
        faults.put("a tenth", cell -> Feel.number(cell.text(), number -> number.divide(BigDecimal.TEN)));
        faults.put("zero", cell -> Feel.number(cell.text(), number -> BigDecimal.ZERO));
    }

    private static void codes(Map<String, Function<Cell, String>> faults) {
        faults.put("code misspelt", cell -> isCode(cell) ? cell.text().replaceFirst("\"(.).", "\"$1") : null);
        faults.put("code in small letters", cell -> isCode(cell) ? cell.text().toLowerCase(Locale.ROOT) : null);
        faults.put("another code", cell -> {
            Matcher first = TEXT.matcher(cell.text());
            return !isWords(cell) && first.find() && other(cell, first.group(1)) != null
                    ? cell.text().replaceFirst(Pattern.quote(first.group()), Matcher.quoteReplacement("\"" + other(cell, first.group(1)) + "\"")) : null;
        });
    }

    private static boolean isCode(Cell cell) {
        return cell.text().matches("\"[A-Z][A-Z0-9_]+\".*");
    }

    private static boolean isWords(Cell cell) {
        return !cell.input() && cell.values().isEmpty() && (cell.type().equals("string") || cell.type().isEmpty());
    }

    private static String other(Cell cell, String than) {
        Matcher value = TEXT.matcher(cell.values());
        while (value.find()) {
            if (!cell.text().contains(value.group()) && !value.group(1).equals(than)) {
                return value.group(1);
            }
        }
        return null;
    }

    private static String guard(String text) {
        Matcher guarded = Pattern.compile("(?s)if .+? = null then null else (.+)").matcher(text);
        return guarded.matches() ? guarded.group(1) : null;
    }

    private static String condition(String text, boolean first) {
        List<String> parts = new ArrayList<>(Feel.split(text, " and "));
        if (parts.size() < 2) {
            return null;
        }
        parts.remove(first ? 0 : parts.size() - 1);
        return String.join(" and ", parts);
    }

    private static String shorter(String text) {
        return text.matches("\\[.+,.+\\]") ? text.substring(0, text.lastIndexOf(',')) + "]" : null;
    }

    private static String longer(Cell cell, String more) {
        return more != null && cell.text().matches("\\[.+\\]") ? cell.text().replaceFirst("\\]$", ", \"" + more + "\"]") : null;
    }

    private static String misspelt(Cell cell) {
        return Feel.first(cell.text(), "\\bfacts\\.(\\w+)(\\w)\\b", "facts.$1");
    }
}
