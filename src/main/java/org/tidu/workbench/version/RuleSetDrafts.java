package org.tidu.workbench.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.decision.check.bounds.Bounds;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;

/** Drafts of versions: opened from a version, saved file by file, withdrawn. Who may, the caller has asked. */
@Service
public class RuleSetDrafts {

    /** Of one file. Larger ones are refused before anybody reads them. */
    public static final int LARGEST = Bounds.FILE_BYTES;

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DOCUMENT = 200;

    private final RuleSetVersions versions;
    private final VersionTable table;
    private final VersionFileTable files;
    private final VersionEventTable events;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    RuleSetDrafts(RuleSetVersions versions, VersionTable table, VersionFileTable files, VersionEventTable events,
            ApplicationEventPublisher publisher, Clock clock) {
        this.versions = versions;
        this.table = table;
        this.files = files;
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * A new draft with the files of another version.
     *
     * @param baseNumber of a version of the same rule set
     * @throws NotFound when there is no such version
     * @throws Conflict when somebody else opened one at the same moment
     */
    @Transactional
    public RuleSetVersion open(String ruleSetId, int baseNumber, String author) {
        RuleSetVersion base = versions.find(ruleSetId, baseNumber);
        int number = table.nextNumber(ruleSetId);
        try {
            table.add(new RuleSetVersion(ruleSetId, number, ruleSetId + "/" + number, baseNumber, VersionOrigin.OWNER, base.contentHash(),
                    null, null, VersionState.DRAFT, author, null, null, null, clock.instant()));
        } catch (DuplicateKeyException another) {
            throw taken(ruleSetId);
        }
        files.copy(ruleSetId, baseNumber, number);
        String copied = ContentHash.of(files.hashes(ruleSetId, number));
        if (!copied.equals(base.contentHash())) {
            // the base is a draft that was saved in between
            table.rehash(ruleSetId, number, base.contentHash(), copied);
        }
        event(ruleSetId, number, author, VersionEventKind.OPENED, "自 " + base.label() + " 起草");
        return versions.find(ruleSetId, number);
    }

    /**
     * Keeps other bytes in the place of a file of the draft.
     *
     * @param expectedHash content hash of the version the writer has seen
     * @param who          may be another than the author, and does not approve the version then either
     * @return the draft as it stands now; its content hash is the next {@code expectedHash}
     * @throws Conflict     when the draft is another by now, or is none any more; nothing is kept then
     * @throws InvalidInput when the file is empty or too large
     * @throws NotFound     when there is no such draft, or it has no such file
     */
    @Transactional
    public RuleSetVersion save(String ruleSetId, int number, String path, byte[] bytes, String expectedHash, String who) {
        RuleSetVersion draft = draft(ruleSetId, number);
        if (bytes.length == 0 || bytes.length > LARGEST) {
            throw new InvalidInput(path, bytes.length == 0 ? "文件是空的，没有保存" : "文件超过 2 MB，没有保存；请把大的表拆开");
        }
        Map<String, String> hashes = new TreeMap<>(files.hashes(ruleSetId, number));
        if (hashes.put(path, DigestUtils.sha256Hex(bytes)) == null) {
            throw new NotFound("草稿 " + draft.label() + " 中没有文件 " + path);
        }
        if (!draft.contentHash().equals(expectedHash) || !table.rehash(ruleSetId, number, expectedHash, ContentHash.of(hashes))) {
            throw new Conflict("草稿 " + draft.label() + " 已被他人（或您在另一窗口）改动，本次没有保存；请取得最新内容，合并后再保存");
        }
        files.replace(ruleSetId, number, path, bytes);
        if (events.latest(ruleSetId, number).filter(last -> last.kind() == VersionEventKind.SAVED && last.who().equals(who)).isEmpty()) {
            event(ruleSetId, number, who, VersionEventKind.SAVED, null);
        }
        return versions.find(ruleSetId, number);
    }

    /** As {@link #describe(String, int, LocalDate, String, String, String, String)}, whatever is said so far. */
    @Transactional
    public RuleSetVersion describe(String ruleSetId, int number, LocalDate inForceFrom, String reason, String document, String who) {
        return describe(ruleSetId, number, inForceFrom, reason, document, null, who);
    }

    /**
     * From which day it is to be in force, why, and on what document it rests; each may be null while it is not known.
     *
     * @param seen {@link RuleSetVersion#aboutHash} that the writer has seen; null overwrites whatever is said
     * @throws Conflict     when it is no draft any more, or says something else by now; nothing is kept then
     * @throws InvalidInput when a text is too long
     */
    @Transactional
    public RuleSetVersion describe(String ruleSetId, int number, LocalDate inForceFrom, String reason, String document, String seen,
            String who) {
        RuleSetVersion draft = draft(ruleSetId, number);
        String why = words(reason, "reason", "修改原因", LONGEST_REASON);
        String restsOn = words(document, "document", "依据文件", LONGEST_DOCUMENT);
        if (seen != null && !seen.equals(draft.aboutHash()) || !table.describe(draft, inForceFrom, why, restsOn)) {
            throw new Conflict("草稿 " + draft.label() + " 的施行日期、原因或依据已被他人（或您在另一窗口）改动，本次没有保存；请刷新后再改");
        }
        if (events.latest(ruleSetId, number).filter(last -> last.kind() == VersionEventKind.SAVED && last.who().equals(who)).isEmpty()) {
            event(ruleSetId, number, who, VersionEventKind.SAVED, null);
        }
        return versions.find(ruleSetId, number);
    }

    /**
     * Gives a draft up; it stays readable.
     *
     * @throws Conflict     when it is no draft any more
     * @throws InvalidInput without a reason
     */
    @Transactional
    public RuleSetVersion withdraw(String ruleSetId, int number, String reason, String who) {
        RuleSetVersion draft = draft(ruleSetId, number);
        String why = words(reason, "reason", "撤回原因", LONGEST_REASON);
        if (why == null) {
            throw new InvalidInput("reason", "请写明撤回原因");
        }
        if (!table.move(ruleSetId, number, VersionState.DRAFT, VersionState.WITHDRAWN)) {
            throw noDraft(draft);
        }
        event(ruleSetId, number, who, VersionEventKind.WITHDRAWN, why);
        publisher.publishEvent(new DraftWithdrawn(draft.label()));
        return versions.find(ruleSetId, number);
    }

    private RuleSetVersion draft(String ruleSetId, int number) {
        RuleSetVersion version = versions.find(ruleSetId, number);
        if (version.origin() == VersionOrigin.PROGRAM) {
            throw new Conflict("这是随程序发布的版本，请自它新建草稿");
        }
        if (!version.isDraft()) {
            throw noDraft(version);
        }
        return version;
    }

    static Conflict taken(String ruleSetId) {
        return new Conflict("另一名规则负责人刚刚新建了 " + ruleSetId + " 的草稿，本次没有新建；请刷新后再试");
    }

    private static Conflict noDraft(RuleSetVersion version) {
        return new Conflict("版本 " + version.label() + " 不是草稿（" + version.state().title() + "），不能修改；请自它新建草稿");
    }

    private void event(String ruleSetId, int number, String who, VersionEventKind kind, String detail) {
        events.add(new VersionEvent(ruleSetId, number, clock.instant(), who, kind, detail));
    }

    private static String words(String typed, String path, String what, int longest) {
        String words = typed == null || typed.isBlank() ? null : typed.strip();
        if (words != null && words.length() > longest) {
            throw new InvalidInput(path, what + "最多 " + longest + " 字，请删减");
        }
        return words;
    }
}
