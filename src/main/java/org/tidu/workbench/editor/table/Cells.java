package org.tidu.workbench.editor.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidu.workbench.editor.cell.CellReader;
import org.tidu.workbench.editor.cell.CellText;
import org.tidu.workbench.editor.cell.Form;
import org.tidu.workbench.editor.cell.Literal;
import org.tidu.workbench.editor.view.CellKind;
import org.tidu.workbench.editor.view.CellView;
import org.tidu.workbench.editor.view.ChoiceView;
import org.tidu.workbench.editor.view.Reach;

/** Cells of a column as people read them. */
final class Cells {

    private static final Map<String, String> SIGNS = Map.of(">=", "≥ ", "<=", "≤ ", ">", "> ", "<", "< ");

    private static final String NONE = "无";

    private final Heads head;
    private final Words words;
    private final Set<String> twice = new HashSet<>();
    private final String none;

    Cells(Heads head, Words words) {
        this.head = head;
        this.words = words;
        Set<String> once = new HashSet<>();
        head.listed().stream().map(one -> words.of(one.value())).filter(name -> !once.add(name)).forEach(twice::add);
        this.none = once.contains(NONE) ? "（空）" : NONE;
    }

    CellView view(CellText cell, String feel) {
        CellKind kind = kind(cell);
        boolean nothing = cell.isNull() || cell.form() == Form.BLANK;
        String shown = kind == CellKind.EXPRESSION ? feel : shown(cell);
        boolean chosen = kind == CellKind.CHOICE || kind == CellKind.CHOICES || kind == CellKind.YES_NO;
        return new CellView(kind, shown, nothing ? "" : shown,
                chosen ? cell.parts().stream().filter(part -> part.type() != Literal.Type.NULL).map(Literal::value).toList() : List.of(), reach(kind));
    }

    CellKind kind(CellText cell) {
        return switch (cell.form()) {
            case EXPRESSION -> CellKind.EXPRESSION;
            case BLANK -> head.input() ? CellKind.ANYTHING : CellKind.EXPRESSION;
            case LIMIT -> CellKind.LIMIT;
            case RANGE -> CellKind.RANGE;
            case ANY_OF, NONE_OF, LIST -> several();
            case VALUE -> cell.isNull() ? ofNothing() : one(cell.parts().get(0));
        };
    }

    private CellKind several() {
        return head.listed().isEmpty() ? CellKind.VALUES : CellKind.CHOICES;
    }

    private CellKind ofNothing() {
        return head.isList() ? several() : head.type().equals("boolean") ? CellKind.YES_NO : head.isNumber() && head.listed().isEmpty()
                ? CellKind.NUMBER : one(Literal.text(""));
    }

    private CellKind one(Literal value) {
        if (value.type() == Literal.Type.FLAG) {
            return CellKind.YES_NO;
        } else if (!head.listed().isEmpty()) {
            return CellKind.CHOICE;
        } else if (value.type() == Literal.Type.NUMBER) {
            return CellKind.NUMBER;
        }
        return head.isDate() ? CellKind.DATE : CellKind.TEXT;
    }

    private Reach reach(CellKind kind) {
        return kind == CellKind.EXPRESSION ? Reach.FULL
                : !head.input() || kind == CellKind.LIMIT || kind == CellKind.RANGE ? Reach.VALUES : Reach.ROWS;
    }

    private String shown(CellText cell) {
        List<String> said = cell.parts().stream().map(this::said).toList();
        return switch (cell.form()) {
            case BLANK -> "不限";
            case VALUE -> said.get(0);
            case LIST -> said.isEmpty() ? none : String.join("、", said);
            case ANY_OF -> String.join("、", said);
            case NONE_OF -> "除" + String.join("、", said) + "以外";
            case LIMIT -> SIGNS.get(cell.sign().strip()) + said.get(0);
            case RANGE -> range(cell, said);
            case EXPRESSION -> "";
        };
    }

    private static String range(CellText cell, List<String> said) {
        return cell.sign().equals("[]") ? said.get(0) + " 至 " + said.get(1)
                : said.get(0) + (cell.sign().startsWith("[") ? "（含）至 " : "（不含）至 ") + said.get(1)
                        + (cell.sign().endsWith("]") ? "（含）" : "（不含）");
    }

    String said(Literal value) {
        return switch (value.type()) {
            case NULL -> "不设";
            case FLAG -> words.of(value.value());
            case NUMBER -> value.value();
            case TEXT -> head.listed().isEmpty() && !head.input() ? value.value() : name(value.value());
        };
    }

    /** The code itself where another of the choices is called the same. */
    private String name(String code) {
        String name = words.of(code);
        return twice.contains(name) ? code : name;
    }

    /** What a list without anything in it is called. */
    String none() {
        return none;
    }

    List<ChoiceView> choices() {
        return head.listed().stream().map(one -> new ChoiceView(one.value(), said(one))).toList();
    }

    /** {@code 1 至 40}. */
    String limits() {
        CellText allowed = CellReader.read(head.values().replaceFirst("\\s*,\\s*null\\s*$", ""), true);
        return allowed.form() == Form.RANGE || allowed.form() == Form.LIMIT ? shown(allowed) : "";
    }

    String joined(List<Literal> values) {
        return values.stream().map(this::said).collect(Collectors.joining("、"));
    }
}
