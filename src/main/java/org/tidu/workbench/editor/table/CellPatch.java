package org.tidu.workbench.editor.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.workbench.editor.cell.CellText;
import org.tidu.workbench.editor.cell.NotUnderstood;
import org.tidu.workbench.editor.source.Edit;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.view.CellPlace;
import org.tidu.workbench.editor.view.Reach;

/** Changes one cell of a file; every byte around it stays. */
public final class CellPatch {

    private final SourceText source;
    private final Words words;
    private final Map<String, Grid> grids = new HashMap<>();

    public CellPatch(SourceText source, Words words) {
        this.source = source;
        this.words = words;
    }

    /**
     * The file with another value in one cell.
     *
     * @param typed  as people write it; empty for nothing
     * @param granted how far whoever types may go
     * @throws InvalidInput when it is no value of that cell; the message names table, row and column
     */
    public byte[] apply(CellPlace place, String typed, Reach granted) {
        return source.with(List.of(edit(place, typed, granted)));
    }

    /** The same, not yet in its place: many cells of a file take one reading of it. */
    public Edit edit(CellPlace place, String typed, Reach granted) {
        Grid grid = grids.computeIfAbsent(place.table(), id -> Grid.of(source, id));
        int row = grid.row(place.row());
        Grid.Column column = grid.column(place.column(), words);
        Heads head = column.head();
        List<Element> entries = DecisionReader.entries(grid.rules().get(row));
        if (column.number() >= entries.size()) {
            throw new NotFound("这一行没有这一格，请刷新页面后再试");
        }
        CellText was = head.cells().get(row);
        String said = "表“" + grid.title() + "”第 " + (row + 1) + " 行“" + head.label() + "”列";
        Reach wanted = column.cells().view(was, "").reach();
        if (wanted.compareTo(granted) > 0) {
            throw new Forbidden(said + "不能在“数值”方式下修改");
        }
        Element text = entries.get(column.number()).first("text").orElseThrow(() -> new NotFound(said + "没有内容，不能在这里修改"));
        try {
            CellText wantedCell = new Entries(head, column.cells()).read(was, typed);
            if (head.input() && granted == Reach.VALUES && wantedCell.form() != was.form()) {
                throw new NotUnderstood("这里只能改其中的数，不能改比较的方式");
            }
            return source.edit(text, wantedCell.feel());
        } catch (NotUnderstood refused) {
            throw new InvalidInput("value", said + "：" + refused.getMessage());
        }
    }
}
