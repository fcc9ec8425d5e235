package org.tidu.replay.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.run.Pace;
import org.tidu.replay.run.ReplaySource;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** The past cases that can be replayed, each with the facts of its last verdict. What was withdrawn is left out. */
@Component
public class ReplayCaseTable {

    /** A sample of the first slice says enough, and is soon read. */
    static final int SLICES = 128;

    private static final String FROM = " from replay_case r join declaration_case c on c.number = r.declaration_number and c.is_current";

    private final JdbcClient jdbc;
    private final ReceiptIntake intake;

    ReplayCaseTable(JdbcClient jdbc, ReceiptIntake intake) {
        this.jdbc = jdbc;
        this.intake = intake;
    }

    /**
     * The cases chosen, with everything judged up to now.
     *
     * @throws java.util.concurrent.CancellationException when it is given up meanwhile
     */
    public ReplaySource source(Chosen chosen, Pace pace) {
        intake.take(pace);
        pace.step();
        Set<String> withdrawn = withdrawn();
        long total = count(chosen);
        return new ReplaySource() {
            @Override
            public int slices() {
                return SLICES;
            }

            @Override
            public long total() {
                return total;
            }

            @Override
            public void each(int slice, Consumer<ReplayCase> taker) {
                read(chosen, slice, withdrawn, taker);
            }
        };
    }

    private long count(Chosen chosen) {
        return jdbc.sql("select count(*)" + FROM + " where 1 = 1" + chosen.sql()).params(chosen.columns()).query(Long.class).single();
    }

    /** Few: asked for once, they cost less than looking every case up. */
    private Set<String> withdrawn() {
        return Set.copyOf(jdbc.sql("select number from declaration_case where is_current is null").query(String.class).list());
    }

    private void read(Chosen chosen, int slice, Set<String> withdrawn, Consumer<ReplayCase> taker) {
        jdbc.sql("select r.* from replay_case r where r.slice = :slice" + chosen.sql()).param("slice", slice).params(chosen.columns())
                .query(row -> {
                    ReplayCase one = one(row);
                    if (!withdrawn.contains(one.number())) {
                        taker.accept(one);
                    }
                });
    }

    private static ReplayCase one(ResultSet row) throws SQLException {
        return new ReplayCase(row.getString("declaration_number"), row.getString("enterprise_name"), new RoundId(row.getString("round_id")),
                row.getString("county_code"), new Tier(row.getString("tier")), row.getString("enterprise_size"), row.getString("industry"),
                row.getString("rule_set_id"), CompactFacts.read(row.getString("facts")));
    }
}
