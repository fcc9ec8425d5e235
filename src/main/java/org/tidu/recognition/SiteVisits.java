package org.tidu.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.term.DeclarationNumber;

/** Table {@code site_visit}: one visit for a review. */
@Repository
class SiteVisits {

    private final JdbcClient jdbc;

    SiteVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param result CONFIRMED or DEVIATION */
    record SiteVisit(String reviewId, DeclarationNumber declarationNumber, LocalDate visitedOn, String visitors, String findings,
            String result, String recordedBy, Instant recordedAt) {}

    void add(SiteVisit visit) {
        jdbc.sql("""
                insert into site_visit (review_id, declaration_number, visited_on, visitors, findings, visit_result,
                    recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(visit.reviewId(), visit.declarationNumber().value(), visit.visitedOn(), visit.visitors(),
                        visit.findings(), visit.result(), visit.recordedBy(),
                        visit.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
