package org.tidu.workbench.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;

/** The way of a version after the draft. Each step is one state, one event; the database refuses what is no step. */
@Service
public class VersionWalk {

    private static final String SYSTEM = "system";

    private final VersionTable table;
    private final VersionEventTable events;
    private final Clock clock;

    VersionWalk(VersionTable table, VersionEventTable events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Conflict when it holds or says something else by now, or another version of its rule set waits */
    @Transactional
    public void submit(RuleSetVersion draft, String who) {
        table.alone(draft.ruleSetId());
        try {
            if (!table.submit(draft)) {
                throw moved(draft);
            }
        } catch (DataIntegrityViolationException another) {
            throw new Conflict("规则集 " + draft.ruleSetId() + " 刚刚有另一个版本提交，本次没有提交；请刷新后查看");
        }
        event(draft, VersionEventKind.SUBMITTED, who, null);
    }

    /** To its author; it is a draft again. */
    @Transactional
    public void giveBack(RuleSetVersion version, String who, String reason) {
        move(version, VersionState.IN_REVIEW, VersionState.DRAFT, VersionEventKind.RETURNED, who, reason);
    }

    /** @throws Conflict when the approver opened or saved the version */
    @Transactional
    public void approve(RuleSetVersion version, String approver, String reason) {
        try {
            if (!table.approve(version.ruleSetId(), version.number(), approver)) {
                throw moved(version);
            }
        } catch (DataIntegrityViolationException ownWork) {
            throw new Conflict("版本 " + version.label() + " 由您起草或修改过，须由另一名规则负责人复核");
        }
        event(version, VersionEventKind.APPROVED, approver, reason);
    }

    /** Before it came into force. */
    @Transactional
    public void takeBack(RuleSetVersion version, String who, String reason) {
        move(version, version.state(), VersionState.WITHDRAWN, VersionEventKind.WITHDRAWN, who, reason);
    }

    /**
     * What was in force of this rule set is superseded.
     *
     * @param day from which it counts: what was judged before keeps its rules, also when this comes later than it was to
     */
    @Transactional
    public void bringIntoForce(RuleSetVersion version, LocalDate day) {
        table.of(version.ruleSetId()).stream().filter(other -> other.state() == VersionState.IN_FORCE).forEach(other ->
                move(other, VersionState.IN_FORCE, VersionState.SUPERSEDED, VersionEventKind.SUPERSEDED, SYSTEM, version.label()));
        if (!table.bringIntoForce(version.ruleSetId(), version.number(), day)) {
            throw moved(version);
        }
        event(version, VersionEventKind.IN_FORCE, SYSTEM,
                day.equals(version.inForceFrom()) ? null : "原定自 " + version.inForceFrom() + " 起适用，实际自 " + day + " 起");
    }

    /** In force no more from this day on; the one before is again. */
    @Transactional
    public void stop(RuleSetVersion version, LocalDate day, String who, String reason) {
        if (!table.end(version.ruleSetId(), version.number(), VersionState.IN_FORCE, day)) {
            throw moved(version);
        }
        event(version, VersionEventKind.STOPPED, who, reason);
        Optional<RuleSetVersion> before = RuleSetVersions.inForce(table.of(version.ruleSetId()), day);
        before.ifPresent(one -> move(one, VersionState.SUPERSEDED, VersionState.IN_FORCE, VersionEventKind.IN_FORCE, SYSTEM, null));
    }

    private void move(RuleSetVersion version, VersionState from, VersionState to, VersionEventKind kind, String who, String detail) {
        if (!table.move(version.ruleSetId(), version.number(), from, to)) {
            throw moved(version);
        }
        event(version, kind, who, detail);
    }

    private void event(RuleSetVersion version, VersionEventKind kind, String who, String detail) {
        events.add(new VersionEvent(version.ruleSetId(), version.number(), clock.instant(), who, kind, detail));
    }

    private static Conflict moved(RuleSetVersion version) {
        return new Conflict("版本 " + version.label() + " 刚刚有变动，本次没有处理；请刷新后查看");
    }
}
