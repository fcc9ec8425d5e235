package org.tidu.workbench.change;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the files of a version are called: tables by the name they give themselves, test rows after their table. */
final class FileTitles {

    private static final Pattern NAME = Pattern.compile("<(?:\\w+:)?definitions\\b[^>]*?\\bname=\"([^\"]+)\"", Pattern.DOTALL);
    private static final String TABLE = ".dmn";
    private static final String ROWS = ".tests.yaml";

    private FileTitles() {}

    /** @param files by path; one without a name is left out */
    static Map<String, String> of(Map<String, byte[]> files) {
        Map<String, String> titles = new TreeMap<>();
        files.forEach((path, bytes) -> {
            Matcher name = NAME.matcher(new String(bytes, StandardCharsets.UTF_8));
            if (path.endsWith(TABLE) && name.find()) {
                titles.put(path, "“" + name.group(1) + "”");
                titles.put(path.substring(0, path.length() - TABLE.length()) + ROWS, "“" + name.group(1) + "”的测试行");
            }
        });
        return titles;
    }
}
