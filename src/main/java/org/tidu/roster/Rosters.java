package org.tidu.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/**
 * What the imported lists say of an enterprise, and what an officer confirmed by hand for one declaration where a list
 * has no entry.
 */
@Component
public class Rosters {

    private final JdbcClient jdbc;
    private final Confirmations confirmations;

    Rosters(JdbcClient jdbc, Confirmations confirmations) {
        this.jdbc = jdbc;
        this.confirmations = confirmations;
    }

    public Optional<SystemRegistration> systemRegistration(CreditCode uscc) {
        return jdbc.sql("select uscc, name, filled, line_filled, workstation_filled, approved from roster_system_registration where uscc = :uscc")
                .param("uscc", uscc.value())
                .query((row, index) -> new SystemRegistration(new CreditCode(row.getString("uscc")), row.getString("name"),
                        row.getBoolean("filled"), row.getBoolean("line_filled"), row.getBoolean("workstation_filled"), row.getBoolean("approved")))
                .optional();
    }

    public Optional<BasicTierListing> basicTier(CreditCode uscc) {
        record Row(String name, String factoryName, LocalDate listedOn) {}
        List<Row> rows = jdbc.sql("""
                select name, factory_name, listed_on from roster_basic_tier
                where uscc = :uscc order by listed_on, factory_name""")
                .param("uscc", uscc.value())
                .query((row, index) -> new Row(row.getString("name"), row.getString("factory_name"),
                        row.getObject("listed_on", LocalDate.class)))
                .list();
        return rows.stream().findFirst().map(first -> new BasicTierListing(uscc, first.name(), rows.stream()
                .map(row -> new BasicTierListing.Factory(row.factoryName(), row.listedOn()))
                .toList()));
    }

    /** Kept for good; confirming again changes nothing. */
    public void confirmSystemRegistration(DeclarationNumber declarationNumber, String by, String note) {
        confirmations.confirm(declarationNumber, RosterKind.SYSTEM_REGISTRATION, by, note);
    }

    /** Kept for good; confirming again changes nothing. */
    public void confirmBasicTier(DeclarationNumber declarationNumber, String by, String note) {
        confirmations.confirm(declarationNumber, RosterKind.BASIC_TIER, by, note);
    }

    /** What an officer confirmed for this declaration. */
    public Set<RosterKind> confirmed(DeclarationNumber declarationNumber) {
        return confirmations.of(declarationNumber);
    }

    public boolean isSystemRegistrationConfirmed(DeclarationNumber declarationNumber) {
        return confirmations.isConfirmed(declarationNumber, RosterKind.SYSTEM_REGISTRATION);
    }

    public boolean isBasicTierConfirmed(DeclarationNumber declarationNumber) {
        return confirmations.isConfirmed(declarationNumber, RosterKind.BASIC_TIER);
    }
}
