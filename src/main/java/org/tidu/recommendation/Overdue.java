package org.tidu.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.time.SqlTime;

/** Table {@code recommendation_overdue}: how each missed deadline of a list was resolved, by whom and why. */
@Component
class Overdue {

    private final JdbcClient jdbc;
    private final Lists lists;
    private final CandidateSearch search;
    private final Reminders reminders;
    private final Callers callers;
    private final Clock clock;

    Overdue(JdbcClient jdbc, Lists lists, CandidateSearch search, Reminders reminders, Callers callers, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.search = search;
        this.reminders = reminders;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param newDeadline null when the list is to be locked as it stands */
    void decide(ListRef ref, String decision, String reason, Instant newDeadline) {
        boolean signs = newDeadline == null && !search.of(ref).ready().isEmpty();
        ListRow list = signs ? lists.openOrNext(ref) : lists.get(ref);
        jdbc.sql("insert into recommendation_overdue (id, list_id, decided_at, decided_by, decision, reason, "
                        + "new_deadline_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), list.id(), SqlTime.utc(clock.instant()), callers.current(), decision,
                        reason, SqlTime.utc(newDeadline))
                .update();
        if (!list.isLocked()) {
            lists.decidedBy(list, callers.current());
        }
        reminders.overdueResolved(list, newDeadline, reason);
    }

    /** The deadline last agreed to. */
    Instant extend(ListRef ref) {
        return extended(ref).orElseThrow();
    }

    /** The deadline last agreed to, if one was. */
    Optional<Instant> extended(ListRef ref) {
        return jdbc.sql("select new_deadline_at from recommendation_overdue o join recommendation_list l on l.id = o.list_id "
                        + "where l.round_id = ? and l.list_level = ? and l.area_code = ? and decision = 'EXTEND' "
                        + "order by decided_at desc fetch first 1 rows only")
                .params(ref.roundId().value(), ref.level().name(), ref.areaCode())
                .query((row, index) -> SqlTime.instant(row, "new_deadline_at"))
                .optional();
    }
}
