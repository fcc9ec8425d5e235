package org.tidu.workbench.version;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files are one rule set (ADR 0091). {@code hn-2025.dmn} is a jurisdiction's when it holds {@code hn-2025-rule-set}; all of its folder
 * whose names begin with {@code hn-2025-} go with it, and a plain {@code direct-recognition.dmn} too. Every other table is a rule set of its
 * own. Rows stand with their table.
 */
final class RuleSetGroups {

    /** {@code decisions/<place>/<year>/<id>.dmn} */
    private static final Pattern LAYOUT = Pattern.compile("decisions/[^/]+/[^/]+/([^/]+)\\.dmn");
    private static final Pattern NAME = Pattern.compile("<(?:\\w+:)?definitions\\b[^>]*?\\bname=\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("(\\.dmn|\\.[a-z]+\\.yaml)$");
    private static final String HONOURS = "direct-recognition";
    private static final String COMMON = "common-";

    private final Map<String, byte[]> files;
    /** Jurisdictions' main tables, by their paths without ending. */
    private final List<String> heads;

    private RuleSetGroups(Map<String, byte[]> files) {
        this.files = files;
        this.heads = files.keySet().stream().filter(path -> isHead(path, files.get(path))).map(RuleSetGroups::stem).sorted().toList();
    }

    /** @param files by full name, {@code decisions/hunan/2025/hn-2025.dmn} */
    static List<ShippedRuleSet> of(Map<String, byte[]> files) {
        RuleSetGroups groups = new RuleSetGroups(new TreeMap<>(files));
        Map<String, Map<String, byte[]>> byStem = new TreeMap<>();
        groups.files.forEach((path, bytes) -> byStem.computeIfAbsent(groups.main(path), any -> new TreeMap<>()).put(path, bytes));
        return byStem.entrySet().stream().filter(group -> group.getValue().containsKey(group.getKey() + ".dmn"))
                .map(group -> new ShippedRuleSet(groups.row(group.getKey(), group.getValue()), group.getValue())).toList();
    }

    /** The main table of a file's rule set, without ending. */
    private String main(String path) {
        String stem = stem(path);
        return heads.stream().filter(head -> stem.equals(head) || stem.startsWith(head + "-")).reduce((shorter, longer) -> longer)
                .or(() -> lastName(stem).equals(HONOURS) ? onlyHeadIn(folder(stem)) : Optional.empty())
                .orElse(stem);
    }

    private RuleSetRow row(String main, Map<String, byte[]> own) {
        boolean head = heads.contains(main);
        String id = head ? lastName(main).toUpperCase(Locale.ROOT)
                : main.substring("decisions/".length()).replace('/', '-').replaceFirst("^" + COMMON, "");
        Matcher name = NAME.matcher(text(own.get(main + ".dmn")));
        return new RuleSetRow(id, (head ? Optional.of(main) : onlyHeadIn(folder(main))).map(RuleSetGroups::jurisdiction).orElse(null),
                head ? RuleSetKind.JURISDICTION : RuleSetKind.SHARED, name.find() ? name.group(1) : id);
    }

    private Optional<String> onlyHeadIn(String folder) {
        List<String> own = heads.stream().filter(head -> folder(head).equals(folder)).toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    private static boolean isHead(String path, byte[] bytes) {
        Matcher layout = LAYOUT.matcher(path);
        return layout.matches() && text(bytes).contains("id=\"" + layout.group(1) + "-rule-set\"");
    }

    private static String jurisdiction(String head) {
        return lastName(head).replaceFirst("-.*", "").toUpperCase(Locale.ROOT);
    }

    private static String stem(String path) {
        return ENDING.matcher(path).replaceFirst("");
    }

    private static String folder(String stem) {
        return stem.substring(0, stem.lastIndexOf('/') + 1);
    }

    private static String lastName(String stem) {
        return stem.substring(stem.lastIndexOf('/') + 1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
