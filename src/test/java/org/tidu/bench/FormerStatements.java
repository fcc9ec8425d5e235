package org.tidu.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements the portal's case list sent before, page and count together, on the same cluster without the program. */
final class FormerStatements {

    private static final int TIMES = 20;
    private static final String PROVINCE = " and (stage in ('PROVINCIAL_REVIEW', 'PUBLIC_NOTICE') or outcome in "
            + "('RECOGNISED', 'RECOGNISED_DIRECTLY', 'NOT_RECOGNISED', 'OBJECTION_UPHELD'))";
    private static final String TEXT = " and (enterprise_name like :text or factory_name like :text or number like :text "
            + "or uscc like :text)";

    private FormerStatements() {}

    static void print(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        var counties = jdbc.sql("select distinct county_code from enterprise").query(String.class).list();
        Map<String, String> areas = new LinkedHashMap<>();
        areas.put("county", "'430211'");
        areas.put("city", "'" + String.join("', '", counties) + "'");
        System.out.printf("%-10s %-26s %8s %8s%n", "before", "statements", "p50 ms", "p95 ms");
        areas.forEach((who, area) -> {
            measure(jdbc, who, "cases", area, "");
            measure(jdbc, who, "text, a trade", area, TEXT);
        });
        measure(jdbc, "province", "cases", areas.get("city"), PROVINCE);
        measure(jdbc, "province", "text, a trade", areas.get("city"), PROVINCE + TEXT);
    }

    private static void measure(JdbcClient jdbc, String who, String name, String area, String condition) {
        String from = " from declaration_case where county_code in (" + area + ")" + condition;
        double[] times = new double[TIMES];
        for (int turn = -2; turn < TIMES; turn++) {
            long begin = System.nanoTime();
            jdbc.sql("select *" + from + " order by updated_at desc, number offset 0 rows fetch next 20 rows only")
                    .param("text", "%轨道装备股%").query().listOfRows();
            jdbc.sql("select count(*)" + from).param("text", "%轨道装备股%").query(Integer.class).single();
            times[Math.max(0, turn)] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%-10s %-26s %8.1f %8.1f%n", who, name, times[TIMES / 2], times[TIMES * 95 / 100 - 1]);
    }
}
