package org.tidu.casework;

import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.recommendation.ListOverview;

/**
 * What a task is about; texts are as people typed them, never markup.
 *
 * @param dueAt       null when it has no deadline
 * @param overdue     by the server's clock
 * @param link        the page of the portal with everything about it; null while there is none, as for a round that is a draft
 * @param holder      who has claimed it; null when nobody has
 * @param declaration null for a task about a list or a round
 * @param list        null unless the task is about a recommendation list
 */
record TaskSummary(String name, @Nullable Instant dueAt, boolean overdue, @Nullable PortalLink link, @Nullable TaskHolder holder,
        @Nullable DeclarationSummary declaration, @Nullable ListOverview list) {

    record PortalLink(String text, String path) {}

    /**
     * @param takeable   whether the reader, of the same office, may take the task over
     * @param substitute whether the reader stands in for the holder and need give no reason
     * @param actingFor  the name of whom the holder stands in for with this task; null as a rule
     */
    record TaskHolder(String name, boolean self, boolean takeable, boolean substitute, @Nullable String actingFor) {}
}
