package org.tidu.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/**
 * The one truth about the honours of a declaration: what the imported list says of its enterprise, and what an officer verified
 * for the declaration by a document. What the enterprise claims is none of it.
 */
@Component
public class VerifiedHonours {

    private final JdbcClient jdbc;
    private final Clock clock;

    VerifiedHonours(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each once, the latest first; the list goes before a document. */
    public List<VerifiedHonour> of(DeclarationNumber declarationNumber, CreditCode uscc) {
        List<VerifiedHonour> all = jdbc.sql("""
                select honour_kind, honour_year, null as document from roster_benchmark where uscc = :uscc
                union all
                select honour_kind, honour_year, document from verified_honour where declaration_number = :number""")
                .param("uscc", uscc.value()).param("number", declarationNumber.value())
                .query((row, index) -> new VerifiedHonour(new Honour(row.getString("honour_kind"), row.getInt("honour_year")),
                        row.getString("document"))).list();
        List<VerifiedHonour> each = new ArrayList<>();
        all.stream().sorted(Comparator.comparing((VerifiedHonour one) -> one.honour().year()).reversed()
                        .thenComparing(one -> one.honour().kind()).thenComparing(one -> one.basis() != null))
                .filter(one -> each.stream().noneMatch(kept -> kept.honour().equals(one.honour())))
                .forEach(one -> each.add(one.basis() == null
                        ? new VerifiedHonour(one.honour(), RosterKind.BENCHMARK.title()) : one));
        return each;
    }

    /**
     * Kept for good; verifying again changes nothing.
     *
     * @param document its name and number
     */
    @Transactional
    public void verify(DeclarationNumber declarationNumber, Honour honour, String document, String by) {
        int known = jdbc.sql("select count(*) from verified_honour where declaration_number = ? and honour_kind = ? and honour_year = ?")
                .params(declarationNumber.value(), honour.kind(), honour.year()).query(Integer.class).single();
        if (known == 0) {
            jdbc.sql("insert into verified_honour (declaration_number, honour_kind, honour_year, document, verified_by, verified_at) "
                            + "values (?, ?, ?, ?, ?, ?)")
                    .params(declarationNumber.value(), honour.kind(), honour.year(), document, by,
                            OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                    .update();
        }
    }
}
