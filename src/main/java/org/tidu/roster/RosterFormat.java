package org.tidu.roster;

import java.util.List;
import java.util.Map;

/** Table and columns of each list. */
record RosterFormat(String table, List<Column> columns) {

    private static final String CODE = "18 位，与营业执照一致";
    private static final String NAME = "与营业执照一致";

    private static final Map<RosterKind, RosterFormat> FORMATS = Map.of(
            RosterKind.SYSTEM_REGISTRATION, new RosterFormat("roster_system_registration", List.of(
                    Column.key("uscc", "统一社会信用代码", CODE, Cells::creditCode),
                    Column.of("name", "企业名称", NAME, Cells::name),
                    Column.of("filled", "是否填报", "智能制造企业系统：是或否", Cells::yesOrNo),
                    Column.of("line_filled", "生产线（车间）是否填报", "是或否", Cells::yesOrNo),
                    Column.of("workstation_filled", "智能工位是否填报", "是或否", Cells::yesOrNo),
                    Column.of("approved", "是否审核通过", "智能制造企业：是或否；县级审核通过的填是", Cells::yesOrNo))),
            RosterKind.BASIC_TIER, new RosterFormat("roster_basic_tier", List.of(
                    Column.key("uscc", "统一社会信用代码", CODE, Cells::creditCode),
                    Column.of("name", "企业名称", NAME, Cells::name),
                    Column.key("factory_name", "工厂名称", "一个企业有多个工厂的，每个工厂一行", Cells::name),
                    Column.of("listed_on", "列入日期", "如 2025-03-15", Cells::date))),
            RosterKind.BENCHMARK, new RosterFormat("roster_benchmark", List.of(
                    Column.key("uscc", "统一社会信用代码", CODE, Cells::creditCode),
                    Column.of("name", "企业名称", NAME, Cells::name),
                    Column.honour("honour_kind", "荣誉类别", "如湖南省智能制造标杆企业、湖南省智能制造标杆车间"),
                    Column.key("honour_year", "年度", "四位年份，如 2023", Cells::year))));

    static RosterFormat of(RosterKind kind) {
        return FORMATS.get(kind);
    }

    List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }

    List<Column> values() {
        return columns.stream().filter(column -> !column.key()).toList();
    }
}
