package org.tidu.roster;

import java.util.List;
import java.util.Map;

/** Table and columns of each list. */
record RosterFormat(String table, List<Column> columns) {

    private static final Map<RosterKind, RosterFormat> FORMATS = Map.of(
            RosterKind.SYSTEM_REGISTRATION, new RosterFormat("roster_system_registration", List.of(
                    Column.key("uscc", "统一社会信用代码", Cells::creditCode),
                    Column.of("name", "企业名称", Cells::name),
                    Column.of("filled", "是否填报", Cells::yesOrNo),
                    Column.of("approved", "是否审核通过", Cells::yesOrNo))),
            RosterKind.BASIC_TIER, new RosterFormat("roster_basic_tier", List.of(
                    Column.key("uscc", "统一社会信用代码", Cells::creditCode),
                    Column.of("name", "企业名称", Cells::name),
                    Column.key("factory_name", "工厂名称", Cells::name),
                    Column.of("listed_on", "列入日期", Cells::date))),
            RosterKind.BENCHMARK, new RosterFormat("roster_benchmark", List.of(
                    Column.key("uscc", "统一社会信用代码", Cells::creditCode),
                    Column.of("name", "企业名称", Cells::name),
                    Column.key("honour_kind", "荣誉类别", Cells::honour),
                    Column.key("honour_year", "年度", Cells::year))));

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
