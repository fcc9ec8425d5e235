package org.tidu.declaration.start;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.round.Round;

/** Declaration numbers: {@code ZZ2025A-430211-0001}, counted by year, tier and county; the letters come from {@code tidu.areas}. */
@Component
public class Numbers {

    private final JdbcClient jdbc;
    private final Areas areas;

    public Numbers(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /** Takes the next number; the row stays locked to the end of the transaction, so no number is given twice. */
    public String next(Round round, String countyCode) {
        String series = "%s%d%c".formatted(areas.numberPrefix(), round.year(), round.tier().charAt(0));
        int changed = jdbc.sql("update declaration_counter set last_number = last_number + 1 "
                        + "where series = ? and county_code = ?")
                .params(series, countyCode).update();
        if (changed == 0) {
            jdbc.sql("insert into declaration_counter (series, county_code, last_number) values (?, ?, 1)")
                    .params(series, countyCode).update();
        }
        int last = jdbc.sql("select last_number from declaration_counter where series = ? and county_code = ?")
                .params(series, countyCode).query(Integer.class).single();
        return "%s-%s-%04d".formatted(series, countyCode, last);
    }
}
