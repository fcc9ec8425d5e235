package org.tidu.workbench.editor.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.decision.check.type.Allowed;
import org.tidu.workbench.editor.cell.CellText;
import org.tidu.workbench.editor.cell.Form;
import org.tidu.workbench.editor.cell.Literal;
import org.tidu.workbench.editor.cell.NotUnderstood;
import org.tidu.workbench.editor.cell.Typed;
import org.tidu.workbench.editor.view.CellKind;

/** What is typed into a column, as cells. A text stays a text whatever it looks like; nothing that is typed computes. */
final class Entries {

    private static final Pattern LIMIT = Pattern.compile("(>=|<=|>|<|≥|≤|不少于|不低于|不超过|大于|小于|低于)\\s*(.+)");
    private static final Map<String, String> SIGNS = Map.of("≥", ">=", "≤", "<=", "不少于", ">=", "不低于", ">=", "不超过", "<=", "大于", ">", "小于", "<", "低于", "<");
    private static final Pattern RANGE = Pattern.compile("(.+?)(\\((?:含|不含)\\))?\\s*(?:至|~|\\.\\.|—+|–|到)\\s*(.+?)(\\((?:含|不含)\\))?");

    private final Heads head;
    private final Cells cells;
    private final String unit;

    Entries(Heads head, Cells cells) {
        this.head = head;
        this.cells = cells;
        this.unit = Units.of(head.label());
    }

    /** @param was what stands there; its form stays as far as what is typed goes with it */
    CellText read(CellText was, String typed) {
        CellKind kind = cells.kind(was);
        if (kind == CellKind.EXPRESSION) {
            throw new NotUnderstood("这一格是计算公式，不能在这里修改，请在“结构”方式下修改");
        }
        if (typed.strip().equals(cells.view(was, "").typed())) {
            return was;
        }
        return head.input() ? test(was, typed) : kind == CellKind.CHOICES || kind == CellKind.VALUES ? list(was, typed) : output(kind, typed);
    }

    /** {@code 无} is a list with nothing in it; left empty, there is no list, if the column allows that. */
    private CellText list(CellText was, String typed) {
        boolean isNone = Typed.plain(typed).equals(Typed.plain(cells.none()));
        if ((isNone || Typed.isNothing(typed)) && found(typed).isEmpty()) {
            return isNone || !head.isOptional() ? new CellText(Form.LIST, List.of()) : CellText.value(Literal.NOTHING);
        }
        return was.form() == Form.LIST ? was.with(many(typed)) : new CellText(Form.LIST, many(typed));
    }

    private CellText output(CellKind kind, String typed) {
        boolean meant = kind == CellKind.YES_NO ? Typed.isYesOrNo(typed) : found(typed).isPresent();
        if (kind == CellKind.TEXT ? typed.isBlank() : Typed.isNothing(typed) && !meant) {
            if (!head.isOptional()) {
                throw new NotUnderstood("不能为空" + hint());
            }
            return CellText.value(Literal.NOTHING);
        }
        return CellText.value(allowed(switch (kind) {
            case NUMBER -> number(typed);
            case DATE -> Typed.day(typed);
            case YES_NO -> Typed.yesOrNo(typed);
            case CHOICE -> choice(typed);
            default -> Typed.words(typed);
        }));
    }

    private CellText test(CellText was, String typed) {
        String text = Typed.plain(typed);
        if (text.isEmpty() || text.equals("不限")) {
            return new CellText(Form.BLANK, List.of());
        }
        Matcher limit = LIMIT.matcher(text);
        if (limit.matches() && head.isNumber()) {
            String sign = SIGNS.getOrDefault(limit.group(1), limit.group(1));
            boolean same = was.form() == Form.LIMIT && was.sign().strip().equals(sign);
            return new CellText(Form.LIMIT, List.of(number(limit.group(2))), same ? was.sign() : sign + " ", "");
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && (head.isNumber() || head.isDate())) {
            return range(was, range);
        }
        boolean none = text.matches("除.+以外");
        List<Literal> many = many(none ? text.substring(1, text.length() - 2) : typed);
        Form form = none ? Form.NONE_OF : Form.ANY_OF;
        return was.form() == form || was.form() == Form.ANY_OF ? new CellText(form, many, "", was.between()) : new CellText(form, many);
    }

    private CellText range(CellText was, Matcher range) {
        Literal from = end(range.group(1));
        Literal to = end(range.group(3));
        if (from.type() == Literal.Type.NUMBER ? new BigDecimal(from.value()).compareTo(new BigDecimal(to.value())) > 0
                : from.value().compareTo(to.value()) > 0) {
            throw new NotUnderstood("起点“" + from.value() + "”在终点“" + to.value() + "”之后，请对调");
        }
        String open = bracket(range.group(2), was.form() == Form.RANGE ? was.sign().substring(0, 1) : "[", "[", "(");
        String close = bracket(range.group(4), was.form() == Form.RANGE ? was.sign().substring(1) : "]", "]", ")");
        return new CellText(Form.RANGE, List.of(from, to), open + close, was.form() == Form.RANGE ? was.between() : "..");
    }

    private static String bracket(String said, String before, String with, String without) {
        return said == null ? before : said.contains("不含") ? without : with;
    }

    private Literal end(String typed) {
        return head.isNumber() ? number(typed) : Typed.day(typed);
    }

    private List<Literal> many(String typed) {
        List<Literal> many = new ArrayList<>();
        for (String one : Typed.several(typed)) {
            Literal value = head.input() && one.equals("不设") ? Literal.NOTHING : allowed(one(one));
            if (!many.contains(value)) {
                many.add(value);
            }
        }
        if (many.isEmpty()) {
            throw new NotUnderstood("不能为空" + hint());
        }
        return many;
    }

    private Literal one(String typed) {
        if (!head.listed().isEmpty()) {
            return choice(typed);
        }
        if (head.type().equals("boolean")) {
            return Typed.yesOrNo(typed);
        }
        return head.isNumber() ? number(typed) : head.isDate() ? Typed.day(typed) : Typed.words(typed);
    }

    private Literal number(String typed) {
        BigDecimal number = Typed.number(typed, unit);
        if (head.isWhole() && number.stripTrailingZeros().scale() > 0) {
            throw new NotUnderstood("“" + Typed.brief(typed) + "”不是整数，这里只能填整数");
        }
        return Literal.number(head.isWhole() ? number.setScale(0) : number);
    }

    private Literal choice(String typed) {
        return found(typed).orElseThrow(() -> new NotUnderstood("没有“" + Typed.brief(typed) + "”这一项" + hint()));
    }

    /** One of the declared values, by its code or its name. */
    private Optional<Literal> found(String typed) {
        String text = Typed.plain(typed);
        return head.listed().stream().filter(one -> one.value().equals(typed.strip()) || one.value().equals(text)).findFirst()
                .or(() -> head.listed().stream().filter(one -> cells.said(one).equals(typed.strip()) || Typed.plain(cells.said(one)).equals(text)).findFirst());
    }

    private Literal allowed(Literal value) {
        if (head.values().isEmpty() || Allowed.of(head.values()).map(allowed -> allowed.has(value.object())).orElse(true)) {
            return value;
        }
        throw new NotUnderstood("“" + Typed.brief(cells.said(value)) + "”超出范围" + hint());
    }

    /** What may be typed. */
    private String hint() {
        List<Literal> listed = head.listed();
        String limits = cells.limits();
        return !listed.isEmpty() && listed.size() <= 10 ? "，可填：" + cells.joined(listed) : limits.isEmpty() ? "" : "，可填 " + limits;
    }
}
