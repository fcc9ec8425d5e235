package org.tidu.workbench.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.RepositoryEdition;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.CellPatch;
import org.tidu.workbench.editor.table.DecisionReader;
import org.tidu.workbench.editor.table.Words;
import org.tidu.workbench.editor.view.CellPlace;
import org.tidu.workbench.editor.view.CellView;
import org.tidu.workbench.editor.view.ColumnView;
import org.tidu.workbench.editor.view.DecisionView;
import org.tidu.workbench.editor.view.FileView;
import org.tidu.workbench.editor.view.Reach;
import org.tidu.workbench.editor.view.RowView;

/** The decision files of the repository as they are edited. */
final class RepositoryFiles {

    static final String HUNAN = "decisions/hunan/2025/hn-2025.dmn";
    static final Map<String, byte[]> ALL = RepositoryEdition.FILES;
    static final Words WORDS = Words.of(ALL.values().stream().map(RepositoryFiles::model).toList());
    static final Map<String, FileView> VIEWS = views();

    private RepositoryFiles() {}

    record Place(DecisionView table, RowView row, ColumnView column, CellView cell) {

        CellPlace place() {
            return new CellPlace(table.id(), row.id(), column.id());
        }
    }

    static DecisionModel model(byte[] file) {
        return DecisionModel.read(file, new Findings()).orElseThrow();
    }

    private static Map<String, FileView> views() {
        Map<String, FileView> views = new TreeMap<>();
        ALL.forEach((name, file) -> views.put(name, view(file)));
        return views;
    }

    static FileView view(byte[] file) {
        return new DecisionReader(SourceText.of(file), WORDS).file();
    }

    static byte[] patch(byte[] file, CellPlace place, String typed) {
        return new CellPatch(SourceText.of(file), WORDS).apply(place, typed, Reach.ROWS);
    }

    static DecisionView table(byte[] file, String id) {
        return view(file).tables().stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    static Place cell(byte[] file, String table, String row, String label) {
        return cells(view(file)).filter(place -> place.table().id().equals(table) && place.row().id().equals(row)
                && place.column().label().equals(label)).findFirst().orElseThrow();
    }

    static Stream<Place> cells(FileView file) {
        return file.tables().stream().flatMap(table -> table.rows().stream().flatMap(row ->
                Stream.iterate(0, i -> i < table.columns().size(), i -> i + 1)
                        .map(i -> new Place(table, row, table.columns().get(i), row.cells().get(i)))));
    }

    /** Every FEEL text and description by its place, as the parser of the checker reads it. */
    static List<String> contents(byte[] file) {
        return model(file).decisions().stream().flatMap(decision -> Stream.concat(
                decision.texts().stream().map(text -> decision.id() + " | " + (text.row() == null ? "" : text.row().id()) + " | "
                        + (text.column() == null ? "" : text.column().label()) + " | " + text.feel()),
                decision.table().stream().flatMap(table -> table.rows().stream()).map(row -> row.id() + " | " + row.description()))).toList();
    }
}
