package org.tidu.recommendation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that a list refers to. */
final class ListFixture {

    private ListFixture() {}

    /** List {@code list} of 天元区 in round {@code round}, with cases N-1 and N-2 it may answer. */
    static void openList(JdbcClient jdbc) {
        jdbc.sql("""
                insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at,
                    closes_at, county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at)
                values ('round', '批次', 2025, 'ADVANCED', 'WINDOW_CLOSED', '4302', '43',
                    timestamp with time zone '2025-04-01 00:00:00+00:00', timestamp with time zone '2025-04-02 00:00:00+00:00',
                    timestamp with time zone '2025-04-03 00:00:00+00:00', timestamp with time zone '2025-04-04 00:00:00+00:00',
                    5, 'HN-2025', timestamp with time zone '2025-04-01 00:00:00+00:00')""").update();
        for (int number = 1; number <= 2; number++) {
            jdbc.sql("""
                    insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name,
                        county_code, county_name, tier, stage, deadline_at, created_at, updated_at)
                    values (?, 'round', '批次', ?, '企业', '工厂', '430211', '天元区', 'ADVANCED', 'COUNTY_LIST',
                        current_timestamp, current_timestamp, current_timestamp)""")
                    .params("N-" + number, "91430200MA4L16JN4" + number).update();
        }
        jdbc.sql("insert into recommendation_list (id, round_id, list_level, area_code, area_name, status) "
                + "values ('list', 'round', 'COUNTY', '430211', '天元区', 'OPEN')").update();
    }

    /** The rows of projects of 推荐汇总表 as it was kept, cell by cell. */
    static List<List<String>> summary(PaperTable papers, ListRow list) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(papers.read(list, Paper.SUMMARY)))) {
            List<List<String>> projects = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                if (cells.get(0).matches("\\d+")) {
                    projects.add(cells);
                }
            });
            return projects;
        }
    }
}
