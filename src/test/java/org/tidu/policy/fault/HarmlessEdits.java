package org.tidu.policy.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tidu.policy.RepositoryEdition;

/** Edits that change no verdict: layout, titles, and the same thing written otherwise. */
final class HarmlessEdits {

    private static final Map<String, UnaryOperator<String>> OF_FILES = new LinkedHashMap<>();

    static {
        OF_FILES.put("a comment", dmn -> dmn.replaceFirst("<decision ", "<!-- 2026年核对 -->\n  <decision "));
        OF_FILES.put("wider columns", dmn -> dmn.replaceAll("biodi:width=\"\\d+\"", "biodi:width=\"133\""));
        OF_FILES.put("a title of a column", dmn -> dmn.replaceFirst("(<output id=\"[^\"]*\" label=\"[^\"]*)\"", "$1（新）\""));
        OF_FILES.put("a title of an input", dmn -> dmn.replaceFirst("(<input id=\"[^\"]*\" label=\"[^\"]*)\"", "$1（新）\""));
        OF_FILES.put("the name of a table", dmn -> dmn.replaceFirst("(<decision id=\"[^\"]*\" name=\"[^\"]*)\"", "$1（新）\""));
        OF_FILES.put("more explanation", dmn -> dmn.replaceFirst("(<rule id=.*?<description>[^<]*)</description>".replace(".*?", "[^>]*>\\s*"), "$1；已与原文核对</description>"));
        OF_FILES.put("explanation of a table", dmn -> dmn.replaceFirst("(<decision [^>]*>\\s*<description>[^<]*)</description>", "$1 已与原文核对。</description>"));
        OF_FILES.put("indentation", dmn -> dmn.replaceAll("\n {4,}<rule", "\n\t<rule"));
        OF_FILES.put("line ends", dmn -> dmn.replace("\n", "\r\n"));
        OF_FILES.put("moved in the picture", dmn -> dmn.replaceAll("<dc:Bounds height=\"80\"", "<dc:Bounds height=\"84\""));
        OF_FILES.put("a dash for an empty cell", dmn -> dmn.replace("<text></text></inputEntry>", "<text>-</text></inputEntry>"));
    }

    private HarmlessEdits() {}

    static List<Fault> all() {
        List<Fault> edits = new ArrayList<>();
        RepositoryEdition.FILES.forEach((file, bytes) -> {
            String dmn = new String(bytes, StandardCharsets.UTF_8);
            OF_FILES.forEach((name, edit) -> add(edits, name, file, dmn, edit.apply(dmn)));
            for (Cell cell : everyFew(Cells.in(file, dmn))) {
                add(edits, "blanks in a cell", file, dmn, cell.text().isBlank() ? dmn : cell.with(dmn, " " + cell.text() + " "));
                if (!cell.input()) {
                    add(edits, "brackets around a cell", file, dmn, cell.with(dmn, "(" + cell.text() + ")"));
                    add(edits, "sides of a comparison", file, dmn, same(cell, dmn, "^([\\w.]+) >= ([\\w.]+)$", "$2 <= $1"));
                    add(edits, "sides of an equation", file, dmn, same(cell, dmn, "^(facts\\.\\w+) = (true|false)$", "$2 = $1"));
                    add(edits, "denied twice", file, dmn, same(cell, dmn, "^(facts\\.\\w+ = (?:true|false))$", "not(not($1))"));
                    add(edits, "a number with its tenths", file, dmn, same(cell, dmn, "^(\\d+)$", "$1.0"));
                } else {
                    add(edits, "order of alternatives", file, dmn, same(cell, dmn, "^(\"[^\"]*\"),(\"[^\"]*\")$", "$2, $1"));
                }
            }
        });
        return edits;
    }

    private static List<Cell> everyFew(List<Cell> cells) {
        List<Cell> few = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += Math.max(1, cells.size() / 12)) {
            few.add(cells.get(i));
        }
        return few;
    }

    private static String same(Cell cell, String dmn, String pattern, String otherwise) {
        return Pattern.compile(pattern).matcher(cell.text()).matches() ? cell.with(dmn, cell.text().replaceFirst(pattern, otherwise)) : dmn;
    }

    private static void add(List<Fault> edits, String name, String file, String dmn, String edited) {
        if (!edited.equals(dmn)) {
            edits.add(new Fault(name + " @ " + file, file, file, edited));
        }
    }
}
