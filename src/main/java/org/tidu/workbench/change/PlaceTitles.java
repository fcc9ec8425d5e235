package org.tidu.workbench.change;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.workbench.rows.RowTitles;

/** What the places of a report are called: tables by the name they give themselves, files of rows after their table, rows after their decision. */
final class PlaceTitles {

    private static final Pattern NAME = Pattern.compile("<(?:\\w+:)?definitions\\b[^>]*?\\bname=\"([^\"]+)\"", Pattern.DOTALL);
    private static final String TABLE = ".dmn";
    private static final String ROWS = ".tests.yaml";

    private final Map<String, String> files = new HashMap<>();
    private final RowTitles rows;

    private PlaceTitles(RowTitles rows) {
        this.rows = rows;
    }

    /** @param files by path */
    static PlaceTitles of(Map<String, byte[]> files) {
        List<byte[]> tables = files.entrySet().stream().filter(file -> file.getKey().endsWith(TABLE)).map(Map.Entry::getValue).toList();
        PlaceTitles titles = new PlaceTitles(RowTitles.of(tables));
        files.forEach((path, bytes) -> {
            Matcher name = NAME.matcher(new String(bytes, StandardCharsets.UTF_8));
            if (path.endsWith(TABLE) && name.find()) {
                titles.files.put(path, "“" + name.group(1) + "”");
                titles.files.put(path.substring(0, path.length() - TABLE.length()) + ROWS, "“" + name.group(1) + "”的测试行");
            }
        });
        return titles;
    }

    RowTitles rows() {
        return rows;
    }

    /** As it is, where nothing names it. */
    String of(String place) {
        String file = files.get(place);
        return file == null ? rows.row(place) : file;
    }
}
