package org.tidu.engine.edition;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Table;
import org.tidu.decision.check.type.Reading;

/** What the rule sets of a deployment are called, as their heads say it: 湖南省（株洲市）2025年（HN-2025）. */
final class RuleSetTitles {

    private static final Pattern COMMON = Pattern.compile("decisions/common/[^/]+\\.dmn");
    /** {@code decisions/<place>/<year>/<file>.dmn}; the head of a rule set is named after place and year, {@code hn-2025.dmn}. */
    private static final Pattern LAYOUT = Pattern.compile("(decisions/[^/]+/[^/]+/)([^/]+)\\.dmn");
    private static final Pattern HEAD = Pattern.compile("[a-z]+-\\d{4}");
    private static final String OF_ALL = "通用";

    private final Collection<String> files;
    private final Function<String, byte[]> bytes;
    private final Map<String, String> byHead = new HashMap<>();

    /**
     * @param files full names of all that is deployed together
     * @param bytes of a file
     */
    RuleSetTitles(Collection<String> files, Function<String, byte[]> bytes) {
        this.files = files;
        this.bytes = bytes;
    }

    /** 通用 of what all share; empty of a file that does not lie where rule sets lie. */
    Optional<String> of(String file) {
        if (COMMON.matcher(file).matches()) {
            return Optional.of(OF_ALL);
        }
        Matcher layout = LAYOUT.matcher(file);
        return layout.matches() ? Optional.of(title(layout.group(1), layout.group(2))) : Optional.empty();
    }

    /** The rule set whose name its own begins with, else the only one of the folder; the folder itself where there are several, or none. */
    private String title(String folder, String name) {
        List<String> heads = files.stream().map(LAYOUT::matcher).filter(Matcher::matches).filter(one -> one.group(1).equals(folder))
                .map(one -> one.group(2)).filter(one -> HEAD.matcher(one).matches()).sorted().toList();
        Optional<String> own = heads.stream().filter(head -> name.equals(head) || name.startsWith(head + "-")).findFirst();
        return own.or(() -> heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty())
                .map(head -> byHead.computeIfAbsent(folder + head, key -> said(folder, head)))
                .orElse(folder.substring("decisions/".length(), folder.length() - 1));
    }

    private String said(String folder, String head) {
        String id = head.toUpperCase(Locale.ROOT);
        return DecisionModel.read(bytes.apply(folder + head + ".dmn"), new Findings()).stream().flatMap(model -> model.decisions().stream())
                .filter(decision -> decision.id().equals(head + "-rule-set")).flatMap(decision -> decision.table().stream()).findFirst()
                .map(table -> text(table, "jurisdictionName") + text(table, "edition")).filter(said -> !said.isBlank())
                .map(said -> said + "（" + id + "）").orElse(id);
    }

    /** Of the first row: what a head says is the same for each tier. */
    private static String text(Table table, String output) {
        for (int i = 0; i < table.outputs().size() && !table.rows().isEmpty(); i++) {
            List<String> row = table.rows().get(0).outputs();
            if (table.outputs().get(i).name().equals(output) && i < row.size()) {
                return Reading.values(row.get(i)).stream().filter(String.class::isInstance).map(String.class::cast).findFirst().orElse("");
            }
        }
        return "";
    }
}
