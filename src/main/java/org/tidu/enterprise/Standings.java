package org.tidu.enterprise;

import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.term.CreditCode;

/**
 * Confirms that enterprises are who they say: a sign-up is provisional until a roster knows code and name, or an officer of the
 * county has looked at it. A provisional enterprise writes and saves; it submits nothing.
 */
@Component
public class Standings {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final StandingTable table;
    private final FirmRoster roster;
    private final Enterprises enterprises;
    private final CountyNames counties;
    private final ApplicationEventPublisher news;

    Standings(StandingTable table, FirmRoster roster, Enterprises enterprises, CountyNames counties, ApplicationEventPublisher news) {
        this.table = table;
        this.roster = roster;
        this.enterprises = enterprises;
        this.counties = counties;
        this.news = news;
    }

    /** A sign-up, or a name that nobody has confirmed yet: a roster knows it, or the county is asked. */
    void begin(Enterprise enterprise) {
        boolean known = roster.names(enterprise.uscc(), enterprise.name());
        table.set(enterprise.uscc(), known ? Standing.CONFIRMED : Standing.PROVISIONAL, known ? "ROSTER" : null, null, null);
        if (!known) {
            news.publishEvent(new SignUpNews.Unconfirmed(enterprise.uscc(), enterprise.name(), enterprise.countyCode()));
        }
    }

    /** How it stands now: a list imported since the sign-up confirms it, too. */
    @Transactional
    public StandingView of(CreditCode uscc) {
        Enterprise enterprise = enterprises.require(uscc);
        StandingTable.Row row = table.of(uscc);
        if (row.status() == Standing.PROVISIONAL && roster.names(uscc, enterprise.name())) {
            table.set(uscc, Standing.CONFIRMED, "ROSTER", null, null);
            row = table.of(uscc);
        }
        return StandingView.of(row, counties.name(enterprise.countyCode()));
    }

    /** @throws Conflict that says why, and who confirms */
    void requireConfirmed(CreditCode uscc) {
        StandingView standing = of(uscc);
        if (standing.status() != Standing.CONFIRMED) {
            throw new Conflict(standing.text());
        }
    }

    /** Those of these counties that wait for an officer. */
    List<StandingTable.Waiting> waiting(Collection<String> countyCodes) {
        return table.waiting(countyCodes).stream()
                .filter(one -> one.standing().status() == Standing.REFUSED || !roster.names(one.enterprise().uscc(), one.enterprise().name()))
                .toList();
    }

    /** @param by the officer's user id */
    @Transactional
    public void confirm(CreditCode uscc, String by) {
        Enterprise enterprise = enterprises.require(uscc);
        table.set(uscc, Standing.CONFIRMED, "OFFICER", by, null);
        news.publishEvent(new SignUpNews.Decided(uscc, enterprise.name(), true, null));
    }

    /** An officer has confirmed code and name in passing; nobody needs to be told. */
    void stands(CreditCode uscc, String by) {
        table.set(uscc, Standing.CONFIRMED, "OFFICER", by, null);
    }

    /**
     * From now on it submits nothing; what it has submitted stays as it is.
     *
     * @throws InvalidInput when the reason is shorter than ten characters
     */
    @Transactional
    public void refuse(CreditCode uscc, String reason, String by) {
        String said = reason == null ? "" : reason.strip();
        if (said.length() < SHORTEST_REASON || said.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "请写明理由，" + SHORTEST_REASON + " 至 " + LONGEST_REASON + " 字，企业会看到");
        }
        Enterprise enterprise = enterprises.require(uscc);
        table.set(uscc, Standing.REFUSED, "OFFICER", by, said);
        news.publishEvent(new SignUpNews.Decided(uscc, enterprise.name(), false, said));
    }
}
