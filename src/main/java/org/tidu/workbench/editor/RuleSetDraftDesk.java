package org.tidu.workbench.editor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.CellPatch;
import org.tidu.workbench.editor.table.Frame;
import org.tidu.workbench.editor.table.RowPatch;
import org.tidu.workbench.editor.table.TextPatch;
import org.tidu.workbench.editor.table.Words;
import org.tidu.workbench.editor.view.CellPlace;
import org.tidu.workbench.editor.view.Reach;
import org.tidu.workbench.rows.RowDecisions;
import org.tidu.workbench.version.ReopenedDrafts;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Drafts as a policy owner changes them: cell by cell, each change kept at once. Who may, the caller has asked. */
@Service
public class RuleSetDraftDesk {

    private final RuleSetVersions versions;
    private final RuleSetDrafts drafts;
    private final ReopenedDrafts reopened;
    private final RowDecisions rows;
    private final RuleSetReading reading;
    private final VersionViews views;
    private final InForceFiles inForce;
    private final Clock clock;

    RuleSetDraftDesk(RuleSetVersions versions, RuleSetDrafts drafts, ReopenedDrafts reopened, RowDecisions rows, RuleSetReading reading, VersionViews views,
            InForceFiles inForce, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.reopened = reopened;
        this.rows = rows;
        this.reading = reading;
        this.views = views;
        this.inForce = inForce;
        this.clock = clock;
    }

    /** From what is in force, or with what another version holds on top of that ({@link ReopenedDrafts}) and why its test rows say what they say. */
    @Transactional
    public VersionView open(String ruleSet, Integer base, String who) {
        versions.ruleSet(ruleSet);
        if (base == null) {
            throw new InvalidInput("base", "请选择草稿所依据的版本");
        }
        RuleSetVersion draft = reopened.open(ruleSet, base, who);
        if (!base.equals(draft.baseNumber())) {
            rows.carry(versions.find(ruleSet, base), draft);
        }
        return views.of(draft);
    }

    public VersionView describe(String ruleSet, int number, LocalDate inForceFrom, String reason, String document, String seen, String who) {
        if (inForceFrom != null && !inForceFrom.isAfter(views.today())) {
            throw new InvalidInput("inForceFrom", "施行日期最早为明天，请改为今天以后的日期");
        }
        return views.of(drafts.describe(ruleSet, number, inForceFrom, reason, document, seen, who));
    }

    VersionView withdraw(String ruleSet, int number, String reason, String who) {
        return views.of(drafts.withdraw(ruleSet, number, reason, who));
    }

    /**
     * Keeps a change.
     *
     * @throws Conflict     when the draft is another by now; nothing is kept
     * @throws InvalidInput when what is typed is no such value; the message names table, row and column
     */
    DraftSavedView change(String ruleSet, int number, DraftChange change, Reach granted, String who) {
        RuleSetVersion draft = versions.find(ruleSet, number);
        String path = required(change.path(), "path", "请指明要修改的文件");
        if (!path.endsWith(".dmn")) {
            throw new NotFound("这个文件不是决策表，不能在表格中修改");
        }
        byte[] before = versions.bytes(draft, path);
        if (!draft.contentHash().equals(required(change.contentHash(), "contentHash", "请指明所见的内容（contentHash）"))) {
            throw new Conflict("草稿 " + draft.label() + " 已被他人（或您在另一窗口）改动，本次没有保存；请取得最新内容后再改");
        }
        Map<String, byte[]> own = InForceFiles.decisions(versions.bytes(draft));
        Words words = inForce.words(own);
        Optional<byte[]> base = Optional.ofNullable(draft.baseNumber()).map(one -> versions.find(ruleSet, one)).map(versions::bytes).map(files -> files.get(path));
        byte[] after = DraftBounds.within("value", changed(before, change, words, granted, base));
        RuleSetVersion saved = drafts.save(ruleSet, number, path, after, draft.contentHash(), who);
        return new DraftSavedView(views.of(saved), reading.file(path, after, base.orElse(null), words), DigestUtils.sha256Hex(before), clock.instant());
    }

    /** What is typed in one cell of a draft as it stands. */
    public VersionView type(String ruleSet, int number, String path, CellPlace place, String typed, String who) {
        RuleSetVersion draft = versions.find(ruleSet, number);
        return change(ruleSet, number, new DraftChange(ChangeKind.CELL, draft.contentHash(), path, place.table(), place.row(), place.column(), typed, null, null),
                Reach.ROWS, who).version();
    }

    /** A row of a draft as it stands, made like another and below it. */
    public VersionView add(String ruleSet, int number, String path, String table, String like, String id, String clause, String meaning, String who) {
        RuleSetVersion draft = versions.find(ruleSet, number);
        return change(ruleSet, number, new DraftChange(ChangeKind.ADD, draft.contentHash(), path, table, like, null, meaning, id, clause), Reach.ROWS, who).version();
    }

    private byte[] changed(byte[] file, DraftChange change, Words words, Reach granted, Optional<byte[]> base) {
        if (change.kind() == ChangeKind.FILE) {
            return whole(change.text(change.value()), granted);
        }
        SourceText source = SourceText.of(file);
        String table = change.text(change.table());
        String row = change.text(change.row());
        String value = change.text(change.value());
        if (change.kind() == null) {
            throw new InvalidInput("kind", "请指明改动的种类");
        }
        return switch (change.kind()) {
            case CELL -> new CellPatch(source, words).apply(new CellPlace(table, row, change.text(change.column())), value, least(granted));
            case TEXT -> new TextPatch(source).apply(table, row, value);
            case ADD -> new RowPatch(source, words).add(table, row, change.text(change.newRow()), change.text(change.clause()), value, Map.of());
            case MOVE -> new RowPatch(source, words).move(table, row, steps(value));
            case REMOVE -> new RowPatch(source, words).remove(table, row);
            case RESTORE -> restored(source, value, granted, base);
            case FILE -> throw new IllegalStateException("taken before the file is read");
        };
    }

    /** Whoever may not change the structure gets back what they could have typed, whatever bytes are asked for. */
    private byte[] restored(SourceText now, String sha256, Reach granted, Optional<byte[]> base) {
        byte[] before = versions.kept(sha256).orElseThrow(() -> new NotFound("没有可以恢复的内容，请刷新页面后再试"));
        Frame wanted = Frame.of(SourceText.of(before));
        if (granted != Reach.FULL && !Frame.of(now).holds(wanted, base.map(SourceText::of).map(Frame::of))) {
            throw new Forbidden("恢复的内容改动了表的结构或算法，仅限可以修改结构的政策制定者");
        }
        return before;
    }

    private static byte[] whole(String dmn, Reach granted) {
        if (granted != Reach.FULL) {
            throw new Forbidden("表的结构和算法仅限可以修改结构的政策制定者修改");
        }
        return SourceText.of(DraftBounds.within("value", dmn.getBytes(StandardCharsets.UTF_8))).bytes();
    }

    /** What computes is never typed into a cell, whoever types. */
    private static Reach least(Reach granted) {
        return granted == Reach.FULL ? Reach.ROWS : granted;
    }

    private static int steps(String value) {
        if (!List.of("1", "-1").contains(value)) {
            throw new InvalidInput("value", "一次只能上移或下移一行");
        }
        return Integer.parseInt(value);
    }

    private static String required(String said, String field, String message) {
        if (said == null || said.isBlank()) {
            throw new InvalidInput(field, message);
        }
        return said;
    }
}
