package org.tidu.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.term.DeclarationNumber;

/** What an officer confirmed by hand for one declaration, where the imported list has no entry. */
@Component
class Confirmations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Confirmations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Confirming again changes nothing: the first finding stands. */
    @Transactional
    public void confirm(DeclarationNumber declarationNumber, RosterKind kind, String by, String note) {
        if (isConfirmed(declarationNumber, kind)) {
            return;
        }
        jdbc.sql("""
                insert into roster_confirmation (declaration_number, kind, confirmed_by, note, confirmed_at)
                values (:number, :kind, :by, :note, :at)""")
                .param("number", declarationNumber.value())
                .param("kind", kind.name())
                .param("by", by)
                .param("note", note)
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }

    boolean isConfirmed(DeclarationNumber declarationNumber, RosterKind kind) {
        return of(declarationNumber).contains(kind);
    }

    Set<RosterKind> of(DeclarationNumber declarationNumber) {
        return jdbc.sql("select kind from roster_confirmation where declaration_number = ?").param(declarationNumber.value())
                .query(String.class).list().stream().map(RosterKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RosterKind.class)));
    }
}
