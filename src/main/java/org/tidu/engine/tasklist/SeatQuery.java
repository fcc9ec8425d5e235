package org.tidu.engine.tasklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;

/**
 * A task query that asks for nothing but tasks at which one of some seats is, perhaps due before or after an instant.
 * Its getters are the parameters of {@code SeatedTask.xml}.
 */
public final class SeatQuery extends ListQueryParameterObject {

    /** @param unassignedOnly whether tasks somebody holds are left out, which only a group's seat can ask for */
    public record Seat(String kind, String name, boolean unassignedOnly) {}

    private static final Set<String> SEATS = Set.of("candidateGroup", "candidateGroups", "includeAssignedTasks",
            "involvedUser");
    private static final Set<String> ANY = Set.of("dueBefore", "dueAfter", "orderingProperties", "orQueries");
    private static final Map<String, String> COLUMNS = Map.of("DUE_DATE_", "due_at", "CREATE_TIME_", "created_at");
    private static final JsonTaskQueryConverter CRITERIA = new JsonTaskQueryConverter();

    private final List<Seat> seats;
    private final Date dueBefore;
    private final Date dueAfter;
    private final String order;
    private String reader;
    private List<String> readerGroups = List.of();

    private SeatQuery(TaskQueryImpl query, List<Seat> seats, String order) {
        this.seats = List.copyOf(seats);
        this.dueBefore = query.getDueBefore();
        this.dueAfter = query.getDueAfter();
        this.order = order;
        this.firstResult = query.getFirstResult();
        this.maxResults = query.getMaxResults();
    }

    /** Empty when the query asks for anything else. */
    static Optional<SeatQuery> of(TaskQueryImpl query) {
        List<TaskQueryImpl> parts = query.getQueries();
        TaskQueryImpl alternatives = parts.size() == 2 ? parts.get(1) : query;
        String order = order(query.getOrderingProperties());
        List<Seat> seats = seats(alternatives);
        boolean known = parts.size() == 1 && seats.size() > 0 && isOneKind(query) && asksOnly(query, SEATS, ANY)
                || parts.size() == 2 && asksOnly(query, Set.of(), ANY) && asksOnly(alternatives, SEATS, Set.of());
        return known && order != null && !seats.isEmpty() && query.getFirstResult() >= 0
                ? Optional.of(new SeatQuery(query, seats, order)) : Optional.empty();
    }

    /** The same for a caller who reads nothing but what single grants allow; empty unless all seats are the own. */
    Optional<SeatQuery> readBy(String user, List<String> groups) {
        boolean own = seats.stream().allMatch(seat -> seat.kind().equals("G") ? groups.contains(seat.name())
                : seat.name().equals(user));
        reader = user;
        readerGroups = groups;
        return own ? Optional.of(this) : Optional.empty();
    }

    /** Both together would mean: of this office and of this person. */
    private static boolean isOneKind(TaskQueryImpl query) {
        return query.getInvolvedUser() == null || query.getCandidateGroups() == null;
    }

    /** A list of nothing, which extending a filter's query leaves behind, asks for nothing. */
    private static boolean asksOnly(TaskQueryImpl query, Set<String> some, Set<String> others) {
        return CRITERIA.toJsonObject(query, query.isOrQueryActive()).entrySet().stream()
                .filter(one -> !one.getKey().endsWith("Expression"))
                .filter(one -> !one.getValue().isJsonArray() || !one.getValue().getAsJsonArray().isEmpty())
                .allMatch(one -> some.contains(one.getKey()) || others.contains(one.getKey()));
    }

    private static List<Seat> seats(TaskQueryImpl query) {
        List<Seat> seats = new ArrayList<>();
        if (query.getCandidateGroups() != null) {
            Set.copyOf(query.getCandidateGroups())
                    .forEach(group -> seats.add(new Seat("G", group, !query.isIncludeAssignedTasks())));
        }
        if (query.getInvolvedUser() != null) {
            seats.add(new Seat("U", query.getInvolvedUser(), false));
        }
        return seats;
    }

    /** The order in columns of the table of seats; null when it is by something else. */
    private static String order(Collection<QueryOrderingProperty> properties) {
        List<String> columns = new ArrayList<>();
        for (QueryOrderingProperty property : properties) {
            String column = property.getRelation() == null ? COLUMNS.get(property.getQueryProperty().getName()) : null;
            if (column == null || property.getDirection() == null) {
                return null;
            }
            columns.add(column + " " + property.getDirection().getName());
        }
        columns.add("task_id");
        return String.join(", ", columns);
    }

    public List<Seat> getSeats() {
        return seats;
    }

    public Date getDueBefore() {
        return dueBefore;
    }

    public Date getDueAfter() {
        return dueAfter;
    }

    public String getOrder() {
        return order;
    }

    /** Null when every task may be read. */
    public String getReader() {
        return reader;
    }

    public List<String> getReaderGroups() {
        return readerGroups;
    }

    /** How far into each seat's tasks the page reaches. */
    public int getReach() {
        return firstResult > Integer.MAX_VALUE - maxResults ? Integer.MAX_VALUE : firstResult + maxResults;
    }
}
