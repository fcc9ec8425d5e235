package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import org.tidu.workbench.version.VersionOrigin;
import org.tidu.workbench.version.VersionState;

/**
 * A version of a rule set.
 *
 * @param cited       {@code HN-2025/3 · sha256:ab12cd34}
 * @param base        number of the version it was made from
 * @param author      name of who opened it; of what a release brought there is none
 * @param inForceFrom first day, by Beijing time
 * @param contentHash what whoever changes a draft has seen
 * @param aboutHash   what whoever changes its day, reason or document has seen
 */
@Schema(name = "RuleSetVersion")
public record VersionView(String ruleSet, int number, String label, String cited, @Nullable Integer base, VersionOrigin origin, VersionState state,
        String stateText, boolean inForceToday, @Nullable LocalDate inForceFrom, @Nullable LocalDate inForceUntil, @Nullable String author,
        @Nullable String approver, @Nullable String reason, @Nullable String document, String contentHash, String aboutHash, Instant createdAt) {}
