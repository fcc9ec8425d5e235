package org.tidu.workbench.editor.table;

import java.util.List;
import java.util.stream.Stream;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.workbench.editor.cell.CellText;
import org.tidu.workbench.editor.cell.NotUnderstood;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.view.CellPlace;
import org.tidu.workbench.editor.view.Reach;

/** Changes one cell of a file; every byte around it stays. */
public final class CellPatch {

    private final SourceText source;
    private final Words words;

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
        Element table = table(place.table());
        int row = row(table, place.row());
        Heads head = Heads.one(source, table, place.column()).orElseThrow(() -> new NotFound("这张表没有这一列，请刷新页面后再试"));
        List<String> heads = Stream.concat(table.all("input").stream(), table.all("output").stream()).map(Element::id).toList();
        List<Element> entries = DecisionReader.entries(table.all("rule").get(row));
        int column = heads.indexOf(place.column());
        if (column >= entries.size()) {
            throw new NotFound("这一行没有这一格，请刷新页面后再试");
        }
        CellText was = head.cells().get(row);
        String said = said(place.table(), row, head.label());
        Reach wanted = new Cells(head, words).view(was, "").reach();
        if (wanted.compareTo(granted) > 0) {
            throw new Forbidden(said + "不能在“数值”方式下修改");
        }
        Element text = entries.get(column).first("text").orElseThrow(() -> new NotFound(said + "没有内容，不能在这里修改"));
        try {
            CellText wantedCell = new Entries(head, words).read(was, typed);
            if (head.input() && granted == Reach.VALUES && wantedCell.form() != was.form()) {
                throw new NotUnderstood("这里只能改其中的数，不能改比较的方式");
            }
            return source.with(text, wantedCell.feel());
        } catch (NotUnderstood refused) {
            throw new InvalidInput("value", said + "：" + refused.getMessage());
        }
    }

    Element table(String id) {
        return source.decision(id).flatMap(decision -> decision.first("decisionTable"))
                .orElseThrow(() -> new NotFound("没有这张表，请刷新页面后再试"));
    }

    static int row(Element table, String id) {
        int row = table.all("rule").stream().map(Element::id).toList().indexOf(id);
        if (row < 0) {
            throw new NotFound("表中没有这一行，可能刚被删去，请刷新页面后再试");
        }
        return row;
    }

    String said(String table, int row, String column) {
        String title = source.decision(table).map(decision -> decision.attribute("name")).filter(name -> !name.isBlank()).orElse(table);
        return "表“" + title + "”第 " + (row + 1) + " 行“" + column + "”列";
    }
}
