package org.tidu.declaration.start;

import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.area.Areas;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.round.Round;
import org.tidu.term.DeclarationNumber;

/**
 * Declaration numbers: {@code ZZ2025A-430211-0001}, counted by year, tier and county; the first letters come
 * from {@code tidu.areas}, the tier's letter and the digits from the table {@code number-series} of the round's edition.
 */
@Component
public class Numbers {

    private final JdbcClient jdbc;
    private final Areas areas;
    private final ProcedureTables tables;
    private final TransactionTemplate transaction;

    public Numbers(JdbcClient jdbc, Areas areas, ProcedureTables tables, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.tables = tables;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Takes the next number, in a transaction of its own: nobody waits for what another does with his, and a number that
     * is not used in the end stays unused.
     */
    public DeclarationNumber next(Round round, String countyCode) {
        Map<String, Object> rule = tables.row(round.editionId(), "number-series", Map.of("tier", round.tier().value()));
        String series = "%s%d%s".formatted(areas.numberPrefix(), round.year(), rule.get("letter"));
        String format = "%s-%s-%0" + ((Number) rule.get("digits")).intValue() + "d";
        return new DeclarationNumber(format.formatted(series, countyCode, count(series, countyCode)));
    }

    private int count(String series, String countyCode) {
        try {
            return transaction.execute(status -> increase(series, countyCode));
        } catch (DuplicateKeyException firstOfTheCountyTwiceAtOnce) {
            return transaction.execute(status -> increase(series, countyCode));
        }
    }

    private int increase(String series, String countyCode) {
        int changed = jdbc.sql("update declaration_counter set last_number = last_number + 1 "
                        + "where series = ? and county_code = ?")
                .params(series, countyCode).update();
        if (changed == 0) {
            jdbc.sql("insert into declaration_counter (series, county_code, last_number) values (?, ?, 1)")
                    .params(series, countyCode).update();
        }
        return jdbc.sql("select last_number from declaration_counter where series = ? and county_code = ?")
                .params(series, countyCode).query(Integer.class).single();
    }
}
