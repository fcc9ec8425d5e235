package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.workbench.editor.view.DecisionView;

/**
 * The tables by which a case was judged, as they were then.
 *
 * @param ruleSet  {@code HN-2025}; null while the case has not been judged
 * @param version  label of the version; null of an edition from before there were versions
 * @param hash     of the rule set, as the verdict keeps it
 * @param matching ids of the rows that spoke, by table
 */
@Schema(name = "JudgedTables")
record JudgedTablesView(@Nullable String ruleSet, @Nullable String version, @Nullable String hash, @Nullable Instant judgedAt,
                        List<DecisionView> tables, Map<String, List<String>> matching) {}
