package org.tidu.workbench.editor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tidu.problem.Conflict;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.DecisionReader;
import org.tidu.workbench.editor.table.EntryPlace;
import org.tidu.workbench.editor.table.Words;
import org.tidu.workbench.editor.view.DecisionView;
import org.tidu.workbench.editor.view.FileView;
import org.tidu.workbench.editor.view.RowView;
import org.tidu.workbench.version.ConflictKind;
import org.tidu.workbench.version.ConflictWords;
import org.tidu.workbench.version.MergeConflict;

/** Conflicts in words: table, row and column as people call them, and the three contents as they read them. */
@Component
class ConflictCells implements ConflictWords {

    private static final String NONE = "（没有）";
    private static final String TEXT = "依据和说明";
    private static final String EXPRESSION = "算法";

    private final InForceFiles inForce;

    ConflictCells(InForceFiles inForce) {
        this.inForce = inForce;
    }

    @Override
    public Said say(MergeConflict conflict, Map<String, byte[]> base, Map<String, byte[]> own, Map<String, byte[]> other) {
        String path = conflict.path();
        if (conflict.cell() == null) {
            String what = conflict.kind() == ConflictKind.TABLE ? "增减了行或列" : "改动了整个文件";
            return new Said(title(path, own.get(path)), "", "", "原来的文件", own.containsKey(path) ? what : "删去了文件", other.containsKey(path) ? what : "删去了文件");
        }
        Words words = inForce.words(InForceFiles.decisions(new TreeMap<>(own)));
        Spot spot = spot(own.get(path), conflict.cell(), words).or(() -> spot(base.get(path), conflict.cell(), words))
                .or(() -> spot(other.get(path), conflict.cell(), words)).orElse(new Spot(title(path, own.get(path)), "", conflict.cell(), ""));
        return new Said(spot.table(), spot.row(), spot.column(), shown(base.get(path), conflict.cell(), words), shown(own.get(path), conflict.cell(), words),
                shown(other.get(path), conflict.cell(), words));
    }

    private record Spot(String table, String row, String column, String shown) {}

    private static String shown(byte[] file, String cell, Words words) {
        return spot(file, cell, words).map(Spot::shown).map(text -> text.isBlank() ? "（空）" : text).orElse(NONE);
    }

    private static Optional<Spot> spot(byte[] file, String cell, Words words) {
        return file == null ? Optional.empty() : read(file).flatMap(source -> EntryPlace.of(source, cell).flatMap(place ->
                spot(new DecisionReader(source, words).file(), place)));
    }

    private static Optional<Spot> spot(FileView file, EntryPlace place) {
        DecisionView table = file.tables().stream().filter(one -> one.id().equals(place.table())).findFirst().orElseThrow();
        if (place.row().isEmpty()) {
            return Optional.of(new Spot(table.title(), "", EXPRESSION, table.expression()));
        }
        RowView row = table.rows().stream().filter(one -> one.id().equals(place.row())).findFirst().orElseThrow();
        if (place.column() < 0) {
            return Optional.of(new Spot(table.title(), row.title(), TEXT, row.description()));
        }
        return place.column() >= row.cells().size() ? Optional.empty()
                : Optional.of(new Spot(table.title(), row.title(), table.columns().get(place.column()).label(), row.cells().get(place.column()).shown()));
    }

    private static Optional<SourceText> read(byte[] file) {
        try {
            return Optional.of(SourceText.of(file));
        } catch (Conflict unreadable) {
            return Optional.empty();
        }
    }

    /** What a file calls itself; test rows go by their table. */
    private static String title(String path, byte[] file) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!path.endsWith(".dmn")) {
            return (path.endsWith(".tests.yaml") ? "测试行 " : "文件 ") + name;
        }
        return Optional.ofNullable(file).flatMap(ConflictCells::read).map(SourceText::definitions).map(root -> root.attribute("name"))
                .filter(said -> !said.isBlank()).orElse(name);
    }

}
