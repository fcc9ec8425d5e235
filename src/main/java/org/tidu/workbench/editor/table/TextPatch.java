package org.tidu.workbench.editor.table;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidu.decision.check.bounds.Bounds;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.workbench.editor.cell.NotUnderstood;
import org.tidu.workbench.editor.cell.Typed;
import org.tidu.workbench.editor.source.Edit;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;

/** Changes a description: source, clause and reading of a row, of a table or of the file. */
public final class TextPatch {

    private final SourceText source;
    private final Map<String, Grid> grids = new HashMap<>();

    public TextPatch(SourceText source) {
        this.source = source;
    }

    /**
     * The file with another description.
     *
     * @param table id of the decision; empty for the description of the file
     * @param row   id of the rule; empty for the description of the table
     */
    public byte[] apply(String table, String row, String typed) {
        return source.with(List.of(edit(table, row, typed)));
    }

    /** The same, not yet in its place. */
    public Edit edit(String table, String row, String typed) {
        Element description = described(table, row).first("description").orElseThrow(() -> new NotFound("这里没有说明，不能在此修改"));
        return source.edit(description, words(typed));
    }

    static String words(String typed) {
        try {
            String words = Typed.words(typed).value();
            if (words.isEmpty()) {
                throw new NotUnderstood("不能为空，请写明依据的文件和条款");
            }
            int bytes = words.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > Bounds.DESCRIPTION_BYTES) {
                throw new NotUnderstood("现有 " + (bytes + 999) / 1000 + " kB，最多 " + Bounds.DESCRIPTION_BYTES / 1000 + " kB（约 "
                        + Bounds.DESCRIPTION_BYTES / 3 + " 个汉字），请写简短些");
            }
            return words;
        } catch (NotUnderstood refused) {
            throw new InvalidInput("description", "说明：" + refused.getMessage());
        }
    }

    private Element described(String table, String row) {
        if (table.isEmpty()) {
            return source.definitions();
        } else if (row.isEmpty()) {
            return source.decision(table).orElseThrow(() -> new NotFound("没有这张表，请刷新页面后再试"));
        }
        return grids.computeIfAbsent(table, id -> Grid.of(source, id)).rule(row);
    }
}
