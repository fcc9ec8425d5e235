package org.tidu.assessment.verdict;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.assessment.facts.Facts;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;

/** Binding verdicts. There is no way to change or remove one. */
@Repository
public class Receipts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReceiptRows rows;

    public Receipts(JdbcClient jdbc, Clock clock, ReceiptRows rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = rows;
    }

    /** Keeps a verdict in the caller's transaction. */
    public Receipt record(
            DeclarationNumber declarationNumber, String purpose, EditionId editionId, Verdict verdict, Facts facts) {
        Receipt receipt = new Receipt(UUID.randomUUID().toString(), declarationNumber, purpose, editionId, verdict,
                facts.values(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        String factsJson = rows.json(receipt.facts());
        String conditions = rows.json(verdict.conditions());
        jdbc.sql("""
                insert into assessment_receipt (id, declaration_number, purpose, jurisdiction, rule_set_id, rule_set_hash,
                    edition_id, edition, in_force_from, tier, facts, conditions, eligible, direct_recognition, assessed_at,
                    sha256)
                values (:id, :number, :purpose, :jurisdiction, :ruleSet, :hash,
                    :editionId, :edition, :inForceFrom, :tier, :facts, :conditions, :eligible, :direct, :at,
                    :sha256)""")
                .param("id", receipt.id())
                .param("number", declarationNumber.value())
                .param("purpose", purpose)
                .param("jurisdiction", verdict.jurisdiction())
                .param("ruleSet", verdict.ruleSet().id())
                .param("hash", verdict.ruleSet().hash())
                .param("editionId", editionId.value())
                .param("edition", verdict.ruleSet().edition())
                .param("inForceFrom", verdict.ruleSet().inForceFrom())
                .param("tier", verdict.tier().value())
                .param("facts", factsJson)
                .param("conditions", conditions)
                .param("eligible", verdict.eligible())
                .param("direct", verdict.directRecognition())
                .param("at", receipt.assessedAt().atOffset(ZoneOffset.UTC))
                .param("sha256", VerdictSeal.of(receipt, factsJson, conditions))
                .update();
        return receipt;
    }

    public Optional<Receipt> latest(DeclarationNumber declarationNumber) {
        return jdbc.sql("select * from assessment_receipt where declaration_number = ? order by entry_number desc limit 1")
                .param(declarationNumber.value()).query(rows).optional();
    }

    /** All of a declaration, oldest first. */
    public List<Receipt> all(DeclarationNumber declarationNumber) {
        return jdbc.sql("select * from assessment_receipt where declaration_number = ? order by entry_number")
                .param(declarationNumber.value()).query(rows).list();
    }
}
