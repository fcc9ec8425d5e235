package org.tidu.workbench.rows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Keeps what was decided of a draft's test rows together with the file that says so: both or neither. */
@Service
public class RowDecisions {

    private static final int LONGEST = 500;
    private static final Pattern CARRIED = Pattern.compile("（沿用 [^（）]*）$");

    private final RuleSetVersions versions;
    private final RuleSetDrafts drafts;
    private final RowDecisionTable table;
    private final Clock clock;

    RowDecisions(RuleSetVersions versions, RuleSetDrafts drafts, RowDecisionTable table, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.table = table;
        this.clock = clock;
    }

    /**
     * A decision that is to be kept.
     *
     * @param source null for rows that are accepted
     */
    public record Decided(RowDecisionKind kind, Set<String> names, String reason, @Nullable String source) {}

    /**
     * @param draft as it was seen
     * @param after the file of rows with the decision
     * @throws Conflict when the draft is another by now; nothing is kept then
     */
    @Transactional
    public RuleSetVersion keep(RuleSetVersion draft, String path, String after, Decided decided, String who) {
        String before = DigestUtils.sha256Hex(versions.bytes(draft, path));
        byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
        RuleSetVersion saved = drafts.save(draft.ruleSetId(), draft.number(), path, bytes, draft.contentHash(), who);
        String with = DigestUtils.sha256Hex(bytes);
        Instant now = clock.instant();
        table.add(decided.names().stream().sorted().map(name -> new RowDecision(draft.ruleSetId(), draft.number(), path, decided.kind(), name,
                decided.reason(), decided.source(), before, with, now, who)).toList());
        return saved;
    }

    /**
     * The file of rows as it was before or after a decision of this draft: undo and redo. Nothing else comes back by this door.
     *
     * @throws NotFound when it never was that
     * @throws Conflict when the draft is another by now; nothing is kept then
     */
    @Transactional
    public RuleSetVersion restore(RuleSetVersion draft, String path, String sha256, String who) {
        boolean was = of(draft).stream().anyMatch(one -> one.path().equals(path) && (one.fileBefore().equals(sha256) || one.fileAfter().equals(sha256)));
        byte[] bytes = versions.kept(sha256).filter(any -> was).orElseThrow(() -> new NotFound("没有可以恢复的测试行，请刷新页面后再试"));
        return drafts.save(draft.ruleSetId(), draft.number(), path, bytes, draft.contentHash(), who);
    }

    /**
     * Takes along why rows say what they say, where a draft was made with the content of another version: the last decision of each row that is in
     * both the same. The file is not touched.
     */
    @Transactional
    public void carry(RuleSetVersion from, RuleSetVersion draft) {
        Map<String, byte[]> then = versions.bytes(from);
        Map<String, byte[]> now = versions.bytes(draft);
        Map<String, String> hashes = new HashMap<>();
        Instant at = clock.instant();
        table.add(ChangedRows.same(then, now, of(from)).stream().map(one -> {
            String file = hashes.computeIfAbsent(one.path(), path -> DigestUtils.sha256Hex(now.get(path)));
            return new RowDecision(draft.ruleSetId(), draft.number(), one.path(), one.kind(), one.rowName(), carried(one.reason(), from.label()),
                    one.source(), file, file, at, one.by());
        }).toList());
    }

    private static String carried(String reason, String label) {
        String end = "（沿用 " + label + "）";
        String own = CARRIED.matcher(reason).replaceFirst("");
        return (own.length() + end.length() <= LONGEST ? own : own.substring(0, LONGEST - end.length() - 1) + "…") + end;
    }

    /** All decisions of a version, also those that were taken back; the oldest first. */
    public List<RowDecision> of(RuleSetVersion version) {
        return table.of(version);
    }

    /** As {@link #of(RuleSetVersion)}, of all versions of a rule set. */
    public List<RowDecision> of(String ruleSetId) {
        return table.of(ruleSetId);
    }

    /** What the rows of a version say otherwise than those of the version it was made from. */
    public List<ChangedRow> changed(RuleSetVersion version) {
        Map<String, byte[]> base = version.baseNumber() == null ? Map.of() : versions.bytes(versions.find(version.ruleSetId(), version.baseNumber()));
        return ChangedRows.between(base, versions.bytes(version), of(version));
    }
}
