package org.tidu.workbench.version;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes drafts of two versions: what both changed becomes a conflict of the draft, which somebody settles (ADR 0114). */
@Component
class MergedDrafts {

    private static final int LONGEST_REASON = 500;

    private final VersionTable versions;
    private final VersionFileTable files;
    private final VersionEventTable events;
    private final ConflictTable conflicts;
    private final ConflictWords words;
    private final Clock clock;

    MergedDrafts(VersionTable versions, VersionFileTable files, VersionEventTable events, ConflictTable conflicts, ConflictWords words, Clock clock) {
        this.versions = versions;
        this.files = files;
        this.events = events;
        this.conflicts = conflicts;
        this.words = words;
        this.clock = clock;
    }

    /** Files of one side. */
    record Side(RuleSetVersion version, Map<String, byte[]> files) {}

    Side side(RuleSetVersion version) {
        return new Side(version, files.bytes(version.ruleSetId(), version.number()));
    }

    /**
     * A draft on top of what is in force, with the files of one side and the changes of the other.
     *
     * @param head   the draft is made from it
     * @param base   where both sides come from
     * @param own    whose content stays where both changed
     * @param reason its beginning; what was in conflict is added
     * @throws org.springframework.dao.DuplicateKeyException when somebody else has taken the number
     */
    RuleSetVersion keep(RuleSetVersion head, Side base, Side own, Side other, int number, String author, String reason, String opened) {
        RuleMerge merge = RuleMerge.of(base.files(), other.files(), own.files());
        String id = head.ruleSetId();
        String why = reason == null ? null : reason + (merge.conflicts().isEmpty() ? "，没有冲突" : "，有 " + merge.conflicts().size() + " 处冲突，须逐处处理");
        RuleSetVersion draft = new RuleSetVersion(id, number, id + "/" + number, head.number(), VersionOrigin.OWNER,
                ContentHash.ofBytes(merge.files()), null, null, VersionState.DRAFT, author, null, shortened(why), null, clock.instant());
        versions.add(draft);
        files.add(id, number, merge.files());
        int item = 1;
        for (MergeConflict conflict : merge.conflicts()) {
            conflicts.add(draft, item++, conflict, own.version().label(), other.version().label(),
                    words.say(conflict, base.files(), own.files(), other.files()));
        }
        events.add(new VersionEvent(id, number, clock.instant(), author, VersionEventKind.OPENED, opened));
        return draft;
    }

    /** Those who wrote what the draft is made of have written it, too: none of them approves it. */
    void credit(RuleSetVersion draft, List<String> writers, String label) {
        writers.stream().filter(who -> !who.equals(draft.author())).forEach(who -> events.add(
                new VersionEvent(draft.ruleSetId(), draft.number(), clock.instant(), who, VersionEventKind.SAVED, "内容来自 " + label)));
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
