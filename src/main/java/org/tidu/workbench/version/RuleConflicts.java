package org.tidu.workbench.version;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;

/** What is in conflict in drafts made of two versions, and how it is settled. Who may, the caller has asked. */
@Service
public class RuleConflicts {

    static final String SYSTEM = "system";

    private final RuleSetVersions versions;
    private final RuleSetDrafts drafts;
    private final VersionTable table;
    private final VersionEventTable events;
    private final ConflictTable conflicts;
    private final Clock clock;

    RuleConflicts(RuleSetVersions versions, RuleSetDrafts drafts, VersionTable table, VersionEventTable events, ConflictTable conflicts,
            Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.table = table;
        this.events = events;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** In their order; none of a version that was not made of two. */
    public List<RuleConflict> of(RuleSetVersion version) {
        return conflicts.of(version.ruleSetId(), version.number());
    }

    public List<RuleConflict> open(RuleSetVersion version) {
        return of(version).stream().filter(RuleConflict::isOpen).toList();
    }

    /** Drafts of a release that wait for somebody to settle what is in conflict. */
    public List<RuleSetVersion> waiting() {
        return conflicts.waiting(table, SYSTEM);
    }

    /**
     * Settles one: the draft holds then what was chosen. Whoever does is one of its writers.
     *
     * @param as   {@link Settlement#OTHER} leaves the draft as it stands
     * @param seen content hash of the draft that was seen: what a colleague has typed or accepted since is never written over
     * @throws InvalidInput when that is no way for this one, or {@code OTHER} was chosen and nothing was changed
     * @throws Conflict     when somebody has settled it, or it is no draft any more; nothing is kept then
     * @throws NotFound     when there is no such conflict
     */
    @Transactional
    public RuleSetVersion settle(String ruleSetId, int number, int item, Settlement as, String seen, String who) {
        table.alone(ruleSetId);
        RuleSetVersion draft = versions.find(ruleSetId, number);
        if (!draft.mayBeWritten()) {
            throw new Conflict("版本 " + draft.label() + "（" + draft.state().title() + "）不是草稿，冲突不能再处理");
        }
        RuleConflict conflict = of(draft).stream().filter(one -> one.item() == item).findFirst()
                .orElseThrow(() -> new NotFound("草稿 " + draft.label() + " 没有第 " + item + " 处冲突"));
        if (as == null || !conflict.kind().ways().contains(as)) {
            throw new InvalidInput("choice", "第 " + item + " 处冲突（" + conflict.place() + "）请选择："
                    + String.join("、", conflict.kind().ways().stream().map(Settlement::title).toList()));
        }
        if (!conflicts.settle(conflict, as, who, clock.instant())) {
            throw new Conflict("第 " + item + " 处冲突（" + conflict.place() + "）刚刚已由他人处理：" + conflict.settledAs().title() + "；本次没有保存，请刷新后查看");
        }
        keep(draft, conflict, as, seen, who);
        events.add(new VersionEvent(ruleSetId, number, clock.instant(), who, VersionEventKind.SAVED,
                shortened("冲突处理：" + conflict.place() + "，" + as.title())));
        return versions.find(ruleSetId, number);
    }

    private void keep(RuleSetVersion draft, RuleConflict conflict, Settlement as, String seen, String who) {
        byte[] now = versions.bytes(draft).get(conflict.path());
        byte[] own = file(conflict.ownLabel(), conflict);
        boolean changesNothing = conflict.kind() == ConflictKind.GONE || conflict.kind() == ConflictKind.REMOVED;
        if (!(changesNothing && as != Settlement.OTHER) && (seen == null || !seen.equals(draft.contentHash()))) {
            throw new Conflict("草稿 " + draft.label() + " 在您查看之后又有改动，冲突没有处理；请刷新，核对现在的内容后再选");
        }
        if (as == Settlement.OTHER) {
            if ((conflict.kind() == ConflictKind.CELL || conflict.kind() == ConflictKind.FILE) && Arrays.equals(part(now, conflict), part(own, conflict))) {
                throw new InvalidInput("choice", "草稿里“" + conflict.place() + "”还是我们原来的内容；请先改好再选“按草稿现在的内容”，或选“保留我们的”");
            }
            return;
        }
        byte[] chosen = as == Settlement.OURS ? own : file(conflict.otherLabel(), conflict);
        if (changesNothing || Arrays.equals(part(now, conflict), part(chosen, conflict))) {
            return;
        }
        if (now == null || chosen == null) {
            throw new InvalidInput("choice", "“" + conflict.place() + "”：" + (now == null ? "我们的版本" : "对方的版本") + "里没有这个文件，不能采用对方的；请选“保留我们的”");
        }
        drafts.save(draft.ruleSetId(), draft.number(), conflict.path(), with(now, chosen, conflict), draft.contentHash(), who);
    }

    private byte[] file(String label, RuleConflict conflict) {
        return versions.bytes(versions.labelled(label).orElseThrow()).get(conflict.path());
    }

    /** What of a file is in conflict: its cell, or the whole. */
    private static byte[] part(byte[] file, RuleConflict conflict) {
        if (file == null || conflict.kind() != ConflictKind.CELL) {
            return file;
        }
        String cell = TableCells.of(file).cells().get(conflict.cell());
        return cell == null ? null : cell.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(byte[] now, byte[] chosen, RuleConflict conflict) {
        if (conflict.kind() != ConflictKind.CELL) {
            return chosen;
        }
        String cell = TableCells.of(chosen).cells().get(conflict.cell());
        TableCells cells = TableCells.of(now);
        if (!cells.cells().containsKey(conflict.cell())) {
            throw new Conflict("草稿里已没有“" + conflict.place() + "”这一格；请选“按草稿现在的内容”，或先把这一行加回来");
        }
        return cells.with(Map.of(conflict.cell(), cell)).getBytes(StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        return text.length() <= 500 ? text : text.substring(0, 499) + "…";
    }
}
