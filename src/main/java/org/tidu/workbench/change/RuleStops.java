package org.tidu.workbench.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.edition.EditionRefused;
import org.tidu.workbench.edition.RuleEditions;
import org.tidu.workbench.notice.PolicyMessages;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionState;

/**
 * The emergency stop (紧急停用): one person proposes, another confirms. Running rounds keep the version they are pinned to; new rounds and the
 * self-test go by the version before, from the day of the stop on.
 */
@Service
public class RuleStops {

    private static final int LONGEST = 500;

    private final RuleSetVersions versions;
    private final RuleEditions editions;
    private final StopTable table;
    private final PolicyMessages messages;
    private final Clock clock;

    RuleStops(RuleSetVersions versions, RuleEditions editions, StopTable table, PolicyMessages messages, Clock clock) {
        this.versions = versions;
        this.editions = editions;
        this.table = table;
        this.messages = messages;
        this.clock = clock;
    }

    /** Those that wait for a second person, the oldest first. */
    public List<RuleStop> waiting() {
        return table.unanswered().stream().filter(stop -> versions.find(stop.ruleSetId(), stop.number()).state() == VersionState.IN_FORCE).toList();
    }

    Optional<RuleStop> waiting(RuleSetVersion version) {
        return table.unanswered().stream().filter(stop -> stop.ruleSetId().equals(version.ruleSetId()) && stop.number() == version.number()).findFirst();
    }

    /** Why a version cannot be stopped, in Chinese; none when it can. */
    Optional<String> objection(RuleSetVersion version) {
        if (version.state() != VersionState.IN_FORCE) {
            return Optional.of("版本 " + version.label() + "（" + version.state().title() + "）不是现行版本，不能停用");
        }
        return versions.of(version.ruleSetId()).stream().anyMatch(other -> other.state() == VersionState.SUPERSEDED) ? Optional.empty()
                : Optional.of("规则集 " + version.ruleSetId() + " 没有前一版本，停用后无规则可用，不能停用");
    }

    /**
     * @throws InvalidInput without a reason
     * @throws Conflict     when the version is not in force, has none before it, or a proposal waits already
     */
    @Transactional
    public RuleStop propose(String ruleSetId, int number, String reason, String who) {
        RuleSetVersion version = versions.find(ruleSetId, number);
        String why = words(reason, "reason", "停用原因");
        // of two at one moment the second sees the first
        versions.alone(ruleSetId);
        stoppable(version);
        if (waiting(version).isPresent()) {
            throw new Conflict("停用 " + version.label() + " 的提议已在等待确认");
        }
        RuleStop stop = new RuleStop(UUID.randomUUID().toString(), ruleSetId, number, why, who, clock.instant(), null);
        table.add(stop);
        messages.toOwners("紧急停用待确认：" + version.label(), "原因：" + why + "。请由提议人以外的规则负责人在规则集 " + ruleSetId + " 的页面确认。", version.author());
        return stop;
    }

    /**
     * @param stop false turns the proposal down
     * @throws Forbidden for the person who proposed it
     * @throws Conflict  when it is answered already, or the version before cannot be put back
     */
    @Transactional
    public void answer(String id, boolean stop, String words, String who) {
        RuleStop proposal = table.find(id).orElseThrow(() -> new NotFound("没有这个停用提议"));
        String said = words(words, "words", "意见");
        if (proposal.proposedBy().equals(who)) {
            throw new Forbidden("停用须由提议人以外的规则负责人确认");
        }
        if (!table.answer(id, who, clock.instant(), stop, said)) {
            throw new Conflict("这个提议刚刚已有人处理，请刷新后查看");
        }
        if (stop) {
            stop(versions.find(proposal.ruleSetId(), proposal.number()), proposal, who);
        }
    }

    private void stop(RuleSetVersion version, RuleStop proposal, String who) {
        stoppable(version);
        try {
            editions.stop(version, today(), who, proposal.reason() + "（提议人 " + proposal.proposedBy() + "）");
        } catch (EditionRefused refused) {
            throw new Conflict("停用后适用的版本不能启用：" + refused.getMessage());
        }
        messages.toOwners("规则版本已紧急停用：" + version.label(),
                "自 " + today() + " 起新批次和申报条件自测改用前一版本；已发布的批次仍按发布时的版本办理。原因：" + proposal.reason(), version.author());
    }

    private void stoppable(RuleSetVersion version) {
        objection(version).ifPresent(why -> {
            throw new Conflict(why);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private static String words(String typed, String path, String what) {
        if (typed == null || typed.isBlank() || typed.strip().length() > LONGEST) {
            throw new InvalidInput(path, "请写明" + what + "，1 至 " + LONGEST + " 字");
        }
        return typed.strip();
    }
}
