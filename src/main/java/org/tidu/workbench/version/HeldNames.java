package org.tidu.workbench.version;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in an edition once only: the path of each table, and the id of each decision. */
public final class HeldNames {

    private static final Pattern DECISION = Pattern.compile("<(?:\\w+:)?decision\\b[^>]*?\\bid=\"([\\w-]+)\"", Pattern.DOTALL);

    private HeldNames() {}

    /** @param files by full name; what is no table is passed over */
    static Set<String> of(Map<String, byte[]> files) {
        Set<String> names = new TreeSet<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".dmn")) {
                names.add(path);
                names.addAll(decisions(bytes));
            }
        });
        return names;
    }

    /** Ids of the decisions of a table. */
    public static Set<String> decisions(byte[] table) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = DECISION.matcher(new String(table, StandardCharsets.UTF_8));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
