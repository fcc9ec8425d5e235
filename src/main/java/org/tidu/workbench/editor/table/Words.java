package org.tidu.workbench.editor.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.workbench.editor.cell.CellReader;
import org.tidu.workbench.editor.cell.CellText;
import org.tidu.workbench.editor.cell.Form;
import org.tidu.workbench.editor.cell.Literal;

/** What codes are called: by the tables that name them, by the scales of a rule set; else by the meaning the program gives them. */
public final class Words {

    private static final Pattern SCALE = Pattern.compile("([A-Z][A-Z_0-9]+): (?:\\{[^}]*?name: )?\"([^\"]*)\"");
    private static final List<String> NAMES = List.of("name", "countyName", "groupName", "segmentName", "title", "scoreBandName");
    private static final Map<String, String> OF_THE_PROGRAM = Map.ofEntries(Map.entry("GUIDE", "指引40项"), Map.entry("CHECKED", "由数据计算"),
            Map.entry("DECLARED", "企业承诺、人员核实"), Map.entry("JUDGEMENT", "由人判断"), Map.entry("true", "是"), Map.entry("false", "否"),
            Map.entry("COUNTY", "县级"), Map.entry("CITY", "市级"), Map.entry("HOLIDAY", "放假"), Map.entry("WORKDAY", "上班"),
            Map.entry("UP", "越高越好"), Map.entry("DOWN", "越低越好"), Map.entry("LITERAL", "按字面"), Map.entry("LENIENT", "从宽"),
            Map.entry("LARGE", "大型"), Map.entry("MEDIUM", "中型"), Map.entry("SMALL", "小型"), Map.entry("MICRO", "微型"),
            Map.entry("PASS", "通过"), Map.entry("FAIL", "不通过"), Map.entry("EXCELLENT_SCORE", "优秀"), Map.entry("BRANCH", "分支机构"),
            Map.entry("LEGAL_PERSON", "独立法人"), Map.entry("NUMBER", "按编号"), Map.entry("SUBMITTED", "按提交时间"),
            Map.entry("NOT_VISITED", "未安排核查"), Map.entry("CONFIRMED", "核查属实"), Map.entry("DEVIATION", "核查不符"),
            Map.entry("GRADE", "选等级"), Map.entry("AMOUNT", "填金额"), Map.entry("Monday", "星期一"), Map.entry("Tuesday", "星期二"),
            Map.entry("Wednesday", "星期三"), Map.entry("Thursday", "星期四"), Map.entry("Friday", "星期五"), Map.entry("Saturday", "星期六"),
            Map.entry("Sunday", "星期日"));

    private final Map<String, String> names;

    private Words(Map<String, String> names) {
        this.names = names;
    }

    /** @param models whose own words come first */
    public static Words of(Collection<DecisionModel> models) {
        Map<String, String> names = new HashMap<>();
        models.stream().flatMap(model -> model.decisions().stream()).forEach(decision -> {
            decision.literal().ifPresent(text -> SCALE.matcher(text).results().forEach(one -> names.putIfAbsent(one.group(1), one.group(2))));
            decision.table().ifPresent(table -> named(table, names));
        });
        OF_THE_PROGRAM.forEach(names::putIfAbsent);
        return new Words(names);
    }

    public String of(String code) {
        return names.getOrDefault(code, code);
    }

    private static void named(Table table, Map<String, String> names) {
        int column = table.outputs().stream().map(Column::name).filter(NAMES::contains).findFirst()
                .map(name -> table.outputs().stream().map(Column::name).toList().indexOf(name)).orElse(-1);
        if (column < 0) {
            return;
        }
        for (Row row : table.rows()) {
            List<String> codes = texts(CellReader.read(row.inputs().isEmpty() ? "" : row.inputs().get(0), true));
            int key = keyColumn(table);
            List<String> said = texts(CellReader.read(row.outputs().get(column), false));
            if (key >= 0) {
                codes = texts(CellReader.read(row.outputs().get(key), false));
            }
            if (codes.size() == 1 && said.size() == 1) {
                names.putIfAbsent(codes.get(0), said.get(0));
            }
        }
    }

    /** Conditions and score bands have their codes among the outputs. */
    private static int keyColumn(Table table) {
        List<String> outputs = table.outputs().stream().map(Column::name).toList();
        return Math.max(outputs.indexOf("code"), -1);
    }

    private static List<String> texts(CellText cell) {
        return cell.form() == Form.EXPRESSION ? List.of() : cell.parts().stream().filter(one -> one.type() == Literal.Type.TEXT)
                .map(Literal::value).toList();
    }

    static Words of(DecisionModel model) {
        return of(List.of(model));
    }

    static String title(Decision decision) {
        return decision.name().isBlank() ? decision.id() : decision.name();
    }
}
