package org.tidu.workbench.change;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.problem.Conflict;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.workbench.version.RuleConflict;
import org.tidu.workbench.version.RuleConflicts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Reports on a version and what its author confirmed of them, all bound to its bytes: another byte, and none of it counts. */
@Service
public class ChangeReports {

    private static final int LONGEST = 500;
    /** Those without which nothing is approved. */
    private static final List<ReportKind> NEEDED = List.of(ReportKind.values());

    private final RuleSetVersions versions;
    private final RuleConflicts conflicts;
    private final ReportTable table;
    private final ChangeFindings findings;
    private final ChangeReplays replays;
    private final ReportSurroundings surroundings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangeReports(RuleSetVersions versions, RuleConflicts conflicts, ReportTable table, ChangeFindings findings, ChangeReplays replays,
            ReportSurroundings surroundings, TransactionTemplate transaction, Clock clock) {
        this.versions = versions;
        this.conflicts = conflicts;
        this.table = table;
        this.findings = findings;
        this.replays = replays;
        this.surroundings = surroundings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Checks the version, or runs its rows, and keeps what was found. In no transaction: that takes seconds, and would hold a connection.
     *
     * @throws Conflict when its bytes are others by now; nothing is kept then
     */
    public ChangeReport make(RuleSetVersion version, ReportKind kind, String who) {
        String beside = surroundings.of(version);
        return keep(version, kind, findings.of(kind, version), beside, who);
    }

    /**
     * Keeps the figures of a replay that somebody has run over the version as it is, beside those of other rule sets.
     *
     * @param replay of this node
     * @throws Conflict when it is not over, chose among the cases, was of other bytes, began before what is in force now, or somebody else keeps
     *                  one at the same moment; nothing is kept then
     */
    public ChangeReport take(RuleSetVersion version, String replay, String who) {
        return take(version, replay, latest(version, ReportKind.REPLAY), who);
    }

    /** @param last as it was seen: the new report holds what it held, so another one by now would be lost */
    ChangeReport take(RuleSetVersion version, String replay, Optional<ChangeReport> last, String who) {
        // first: what comes into force from here on makes the report stale, and an edition from before is refused below
        String beside = surroundings.of(version);
        // figures of other rule sets go along only while nothing has come into force since that could move them
        Optional<ChangeReport> before = last.filter(report -> surroundings.objection(report, version).isEmpty());
        List<ReportItem> items = replays.items(version, replay, before);
        return transaction.execute(status -> {
            versions.alone(version.ruleSetId());
            if (!latest(version, ReportKind.REPLAY).map(ChangeReport::id).equals(last.map(ChangeReport::id))) {
                throw new Conflict("版本 " + version.label() + " 刚刚由他人保存了回放结果，本次没有保存；请刷新后查看，仍缺的再回放");
            }
            return keep(version, ReportKind.REPLAY, items, beside, who);
        });
    }

    /** Keeps a report that was made elsewhere, for the bytes the version has now and what is in force now. */
    public ChangeReport keep(RuleSetVersion version, ReportKind kind, List<ReportItem> items, String who) {
        return keep(version, kind, items, surroundings.of(version), who);
    }

    private ChangeReport keep(RuleSetVersion version, ReportKind kind, List<ReportItem> items, String beside, String who) {
        RuleSetVersion stands = versions.find(version.ruleSetId(), version.number());
        if (!stands.isDraft()) {
            // what a version was handed in with stays what its second person reads
            throw new Conflict("版本 " + stands.label() + "（" + stands.state().title() + "）不是草稿，" + kind.title() + "结果不再保存；需要重做的，请退回起草人");
        }
        Instant now = clock.instant();
        // of two at one moment the later is the last
        Instant at = latest(version, kind).map(ChangeReport::madeAt).filter(last -> !last.isBefore(now)).map(last -> last.plus(1, ChronoUnit.MICROS)).orElse(now);
        ChangeReport report = new ChangeReport(UUID.randomUUID().toString(), version.ruleSetId(), version.number(), kind,
                version.contentHash(), List.copyOf(items), at, who, beside);
        table.add(report);
        return report;
    }

    /** The last of this kind for exactly the bytes the version has now. */
    public Optional<ChangeReport> latest(RuleSetVersion version, ReportKind kind) {
        return table.latest(version, kind);
    }

    /** What was confirmed, of the bytes the version has now, by item. */
    public Map<String, ItemConfirmation> confirmed(RuleSetVersion version) {
        return table.confirmations(version).stream().collect(Collectors.toMap(ItemConfirmation::item, Function.identity()));
    }

    /** @throws Forbidden for who has neither opened nor saved the version: then who reviews it could have answered for it too */
    void requireWriter(RuleSetVersion version, String who) {
        if (!versions.isWriter(version, who)) {
            throw new Forbidden("版本 " + version.label() + " 由起草或修改过它的人确认和提交；您没有改过它，可以复核它");
        }
    }

    /**
     * One of those who wrote the version says of an item that it is meant.
     *
     * @throws Forbidden    for anybody else
     * @throws InvalidInput without words, or an item
     * @throws NotFound     when no report on the present bytes has such an item to be confirmed
     * @throws Conflict     when the version is no draft any more
     */
    @Transactional
    public void confirm(RuleSetVersion version, String item, String words, String who) {
        if (item == null || !item.matches("[0-9a-f]{64}")) {
            throw new InvalidInput("item", "请注明确认的是哪一项");
        }
        if (words == null || words.isBlank() || words.strip().length() > LONGEST) {
            throw new InvalidInput("words", "请写明为什么这样改，1 至 " + LONGEST + " 字");
        }
        if (!versions.find(version.ruleSetId(), version.number()).isDraft()) {
            throw new Conflict("版本 " + version.label() + " 不是草稿，不能再确认");
        }
        requireWriter(version, who);
        if (open(version).stream().noneMatch(one -> one.item().equals(item))) {
            if (confirmed(version).containsKey(item)) {
                return;
            }
            throw new NotFound("现在的检查结果中没有这一项，请重新检查");
        }
        try {
            table.confirm(version, item, words.strip(), who, clock.instant().atOffset(ZoneOffset.UTC));
        } catch (DuplicateKeyException already) {
            throw new Conflict("这一项刚刚已确认，请刷新后查看");
        }
    }

    /** Items still to be confirmed. */
    public List<ReportItem> open(RuleSetVersion version) {
        Set<String> confirmed = confirmed(version).keySet();
        return items(version).stream().filter(item -> item.weight() == ItemWeight.CONFIRM && !confirmed.contains(item.item())).toList();
    }

    /** What speaks against approving the version as its bytes are now; Chinese sentences, none when nothing does. */
    public List<String> objections(RuleSetVersion version) {
        List<String> objections = new ArrayList<>();
        if (!versions.isWhole(version)) {
            objections.add("文件与校验码 " + version.contentHash() + " 不符，内容被改动过；请退回，重新检查");
        }
        List<RuleConflict> unsettled = conflicts.open(version);
        if (!unsettled.isEmpty()) {
            objections.add("有 " + unsettled.size() + " 处合并的冲突还没有处理（" + unsettled.get(0).place() + (unsettled.size() > 1 ? " 等" : "")
                    + "）；请逐处选择保留我们的、采用对方的，或改好后按草稿的内容");
        }
        NEEDED.stream().filter(kind -> latest(version, kind).isEmpty() && (kind != ReportKind.REPLAY || !replays.needed(version).isEmpty()))
                .forEach(kind -> objections.add("现在的内容没有" + kind.title() + "结果，请" + (version.isDraft() ? "" : "退回起草人，") + "重新" + kind.title()));
        replays.objection(version, latest(version, ReportKind.REPLAY)).ifPresent(objections::add);
        List<ReportItem> rows = items(version).stream().filter(item -> item.weight() == ItemWeight.ACCEPT).toList();
        if (!rows.isEmpty()) {
            objections.add(ReportWords.notAccepted(rows, PlaceTitles.of(versions.bytes(version))));
        }
        NEEDED.forEach(kind -> latest(version, kind).flatMap(report -> surroundings.objection(report, version))
                .ifPresent(why -> objections.add(kind.title() + "结果" + why + "；请"
                        + (version.isDraft() ? "" : "退回起草人，") + (kind == ReportKind.REPLAY ? "再次回放" : "再次检查并运行测试行"))));
        long blocking = items(version).stream().filter(item -> item.weight() == ItemWeight.BLOCKS).count();
        if (blocking > 0) {
            objections.add("有 " + blocking + " 处必须改正");
        }
        int open = open(version).size();
        if (open > 0) {
            objections.add("有 " + open + " 处还没有确认");
        }
        return objections;
    }

    private List<ReportItem> items(RuleSetVersion version) {
        List<ReportItem> items = new ArrayList<>();
        for (ReportKind kind : ReportKind.values()) {
            latest(version, kind).ifPresent(report -> items.addAll(report.items()));
        }
        return items;
    }
}
