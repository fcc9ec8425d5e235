package org.tidu.workbench.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.workbench.version.RuleConflict;
import org.tidu.workbench.version.Settlement;

/**
 * A place that both versions changed of which a draft was made.
 *
 * @param item       by which it is settled
 * @param row        empty where the whole table or file is concerned
 * @param base       what stood there before either change, as people read it
 * @param ownLabel   the version whose content stays until it is settled
 * @param otherLabel the version whose changes were put into it
 * @param ways       OURS, THEIRS, OTHER: how this one may be settled
 * @param settledAs  null while nobody has
 * @param settledBy  name of who did
 */
@Schema(name = "RuleConflict")
record RuleConflictView(int item, String table, String row, String column, String base, String own, String other, String ownLabel,
                        String otherLabel, List<Settlement> ways, @Nullable Settlement settledAs, @Nullable String settledBy, @Nullable Instant settledAt) {

    static RuleConflictView of(RuleConflict one, PersonNames names) {
        return new RuleConflictView(one.item(), one.said().table(), one.said().row(), one.said().column(), one.said().base(), one.said().own(),
                one.said().other(), one.ownLabel(), one.otherLabel(), one.kind().ways(), one.settledAs(),
                one.isOpen() ? null : names.of(one.settledBy()), one.settledAt());
    }
}
