package org.tidu.workbench.editor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.CellPatch;
import org.tidu.workbench.editor.table.DecisionReader;
import org.tidu.workbench.editor.view.CellPlace;
import org.tidu.workbench.editor.view.CellView;
import org.tidu.workbench.editor.view.DecisionView;
import org.tidu.workbench.editor.view.Reach;

/**
 * A table of outputs alone, as a file.
 *
 * @param outputs of each column its type and declared values, {@code string "A","B"}
 * @param rows    FEEL texts
 */
record WrittenTable(String title, List<String> outputs, List<List<String>> rows) {

    byte[] file() {
        String heads = IntStream.range(0, outputs.size()).mapToObj(column -> {
            String[] head = outputs.get(column).split(" ", 2);
            return "<output id=\"o" + column + "\" label=\"列" + column + "\" name=\"c" + column + "\" typeRef=\"" + head[0] + "\">"
                    + (head.length == 1 ? "" : "<outputValues><text>" + head[1] + "</text></outputValues>") + "</output>\n";
        }).collect(Collectors.joining());
        String rules = IntStream.range(0, rows.size()).mapToObj(row -> "<rule id=\"rule_" + row + "\"><description>通知：第 " + row + " 条</description>\n"
                + rows.get(row).stream().map(cell -> "<outputEntry><text>" + cell + "</text></outputEntry>\n").collect(Collectors.joining())
                + "</rule>\n").collect(Collectors.joining());
        return ("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"file\" name=\"文件\" namespace=\"x\">\n<decision id=\"table\" name=\""
                + title + "\"><decisionTable>\n" + heads + rules + "</decisionTable></decision>\n</definitions>").getBytes(StandardCharsets.UTF_8);
    }

    DecisionView view() {
        return new DecisionReader(SourceText.of(file()), RepositoryFiles.WORDS).file().tables().get(0);
    }

    CellView cell(int row, int column) {
        return view().rows().get(row).cells().get(column);
    }

    /** The FEEL text of a cell after something was typed. */
    String typed(int row, int column, String typed) {
        byte[] changed = new CellPatch(SourceText.of(file()), RepositoryFiles.WORDS).apply(place(row, column), typed, Reach.VALUES);
        return RepositoryFiles.model(changed).decisions().get(0).table().orElseThrow().rows().get(row).outputs().get(column);
    }

    static CellPlace place(int row, int column) {
        return new CellPlace("table", "rule_" + row, "o" + column);
    }
}
