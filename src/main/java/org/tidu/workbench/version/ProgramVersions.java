package org.tidu.workbench.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StartLock;
import org.tidu.time.ChinaTime;

/**
 * What a release brings becomes versions of origin PROGRAM: in force at once where the version in force is the program's own, a proposal
 * beside it where an owner's is, and a draft that merges the two (ADR 0095); what the check refuses is told by name and the version before
 * stays. What it does not bring any more stays, unless it brings the same tables elsewhere (ADR 0107). A proposal comes into force when no
 * owner's version is alive any more. Repeats without harm, on several nodes at once too.
 */
@Component
public class ProgramVersions {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramVersions.class);
    private static final String SYSTEM = "system";
    private static final int LONGEST_REASON = 500;

    private final RuleSetTable ruleSets;
    private final VersionTable versions;
    private final VersionFileTable files;
    private final VersionEventTable events;
    private final ShippedFiles shipped;
    private final ReleaseCheck check;
    private final MovedTables moved;
    private final MergedDrafts drafts;
    private final StartLock lock;
    private final Clock clock;

    ProgramVersions(RuleSetTable ruleSets, VersionTable versions, VersionFileTable files, VersionEventTable events,
            ShippedFiles shipped, ReleaseCheck check, MovedTables moved, MergedDrafts drafts, StartLock lock, Clock clock) {
        this.ruleSets = ruleSets;
        this.versions = versions;
        this.files = files;
        this.events = events;
        this.shipped = shipped;
        this.check = check;
        this.moved = moved;
        this.drafts = drafts;
        this.lock = lock;
        this.clock = clock;
    }

    /** What this program brings; see {@link #bring(Map)}. */
    public BroughtVersions bring() {
        return bring(shipped.all());
    }

    /**
     * @param shipped every file of the release, by its full name
     * @return what is new of it and has to be looked at
     */
    public BroughtVersions bring(Map<String, byte[]> shipped) {
        List<ShippedRuleSet> brought = RuleSetGroups.of(shipped);
        BroughtVersions news = new BroughtVersions(new ArrayList<>(), new ArrayList<>());
        if (!isAllKnown(brought)) {
            lock.alone(() -> bring(brought, news));
        }
        refused().forEach(version -> LOG.error("Rule set {} of this release is not in force: {}", version.ruleSetId(), version.reason()));
        return news;
    }

    private boolean isAllKnown(List<ShippedRuleSet> brought) {
        List<RuleSetVersion> all = versions.all();
        return unknown(brought, all).isEmpty() && waiting(brought, all).isEmpty() && refused(brought, all).isEmpty();
    }

    private void bring(List<ShippedRuleSet> brought, BroughtVersions news) {
        MovedTables.Holders holders = moved.holders(brought.stream().map(one -> one.row().id()).collect(Collectors.toSet()));
        List<RuleSetVersion> all = versions.all();
        List<ShippedRuleSet> unknown = unknown(brought, all);
        List<ShippedRuleSet> refused = refused(brought, all);
        Map<ShippedRuleSet, RuleSetVersion> waiting = waiting(brought, all);
        Map<String, List<String>> errors = check.errors(brought, Stream.of(unknown, refused, waiting.keySet()).flatMap(Collection::stream).distinct().toList(),
                all, holders);
        unknown.forEach(one -> add(one, errors.getOrDefault(one.row().id(), List.of()), holders.left(one), news));
        refused.stream().filter(one -> !unknown.contains(one) && !errors.containsKey(one.row().id()))
                .forEach(one -> add(one, List.of(), holders.left(one), news));
        waiting.forEach((one, version) -> {
            if (!errors.containsKey(one.row().id())) {
                take(one.row().id(), version.number(), holders.left(one), today());
            }
        });
    }

    /** What the last release brought and is not in force, for the check refused it; its reason says why. */
    public List<RuleSetVersion> refused() {
        return newest(versions.all()).values().stream().filter(ProgramVersions::isRefused).toList();
    }

    /** Those of just this release that were refused when it came: what spoke against them may be gone. */
    private static List<ShippedRuleSet> refused(List<ShippedRuleSet> brought, List<RuleSetVersion> all) {
        Map<String, RuleSetVersion> known = newest(all);
        return brought.stream().filter(one -> Optional.ofNullable(known.get(one.row().id())).filter(ProgramVersions::isRefused)
                .filter(version -> version.contentHash().equals(one.contentHash())).isPresent()).toList();
    }

    private static boolean isRefused(RuleSetVersion version) {
        return version.state() == VersionState.WITHDRAWN && version.inForceUntil() == null && version.reason() != null;
    }

    /** The newest version of the program, of every rule set. */
    private static Map<String, RuleSetVersion> newest(List<RuleSetVersion> all) {
        return all.stream().filter(version -> version.origin() == VersionOrigin.PROGRAM)
                .collect(Collectors.toMap(RuleSetVersion::ruleSetId, Function.identity(), (newest, older) -> newest, TreeMap::new));
    }

    /** Those whose newest version of the program holds something else, or ended because a release did not bring it. */
    private List<ShippedRuleSet> unknown(List<ShippedRuleSet> brought, List<RuleSetVersion> all) {
        Map<String, RuleSetVersion> known = newest(all);
        return brought.stream().filter(one -> {
            RuleSetVersion newest = known.get(one.row().id());
            return newest == null || !newest.contentHash().equals(one.contentHash()) || isLeft(newest);
        }).toList();
    }

    /** Proposals of just this release whose rule set no owner's version is alive of any more. */
    private static Map<ShippedRuleSet, RuleSetVersion> waiting(List<ShippedRuleSet> brought, List<RuleSetVersion> all) {
        Map<String, RuleSetVersion> known = newest(all);
        Set<String> owned = all.stream().filter(ProgramVersions::isOwnersAndAlive).map(RuleSetVersion::ruleSetId).collect(Collectors.toSet());
        Map<ShippedRuleSet, RuleSetVersion> waiting = new LinkedHashMap<>();
        brought.stream().filter(one -> !owned.contains(one.row().id())).forEach(one -> {
            RuleSetVersion newest = known.get(one.row().id());
            if (newest != null && newest.isDraft() && newest.contentHash().equals(one.contentHash())) {
                waiting.put(one, newest);
            }
        });
        return waiting;
    }

    /** Stopped ones are not: two persons said so. */
    private boolean isLeft(RuleSetVersion version) {
        return version.state() == VersionState.WITHDRAWN && version.inForceUntil() != null
                && events.latest(version.ruleSetId(), version.number()).filter(last -> last.kind() == VersionEventKind.WITHDRAWN).isPresent();
    }

    private void add(ShippedRuleSet brought, List<String> errors, Set<String> left, BroughtVersions news) {
        String id = brought.row().id();
        if (ruleSets.find(id).isEmpty()) {
            ruleSets.add(brought.row());
        }
        List<RuleSetVersion> all = versions.of(id);
        Optional<RuleSetVersion> before = all.stream().filter(version -> version.origin() == VersionOrigin.PROGRAM).findFirst();
        Optional<RuleSetVersion> owners = all.stream().filter(ProgramVersions::isOwnersAndAlive).findFirst();
        boolean always = left.isEmpty() && RuleSetVersions.inForce(all, today()).isEmpty()
                && all.stream().allMatch(version -> version.inForceUntil() == null);
        String reason = errors.isEmpty() ? null : shortened(String.join("；", errors));
        int number = versions.nextNumber(id);
        versions.add(new RuleSetVersion(id, number, id + "/" + number, before.map(RuleSetVersion::number).orElse(null),
                VersionOrigin.PROGRAM, brought.contentHash(), always ? null : today(), null, VersionState.DRAFT, null, null, reason, null,
                clock.instant()));
        files.add(id, number, brought.files());
        event(id, number, VersionEventKind.BROUGHT);
        if (!errors.isEmpty()) {
            versions.move(id, number, VersionState.DRAFT, VersionState.WITHDRAWN);
            event(id, number, VersionEventKind.REFUSED);
            news.refused().add(versions.find(id, number).orElseThrow());
        } else if (owners.isEmpty()) {
            take(id, number, left, always ? null : today());
        } else {
            news.merged().add(merged(owners.get(), number, brought.files()));
        }
    }

    /** @param left rule sets that give way to this one */
    private void take(String id, int number, Set<String> left, LocalDate from) {
        versions.of(id).stream().filter(version -> version.state() == VersionState.IN_FORCE).forEach(version -> {
            versions.move(id, version.number(), VersionState.IN_FORCE, VersionState.SUPERSEDED);
            event(id, version.number(), VersionEventKind.SUPERSEDED);
        });
        versions.take(id, number, from);
        event(id, number, VersionEventKind.IN_FORCE);
        left.forEach(other -> moved.end(other, today()).forEach(version -> events.add(new VersionEvent(other, version.number(), clock.instant(),
                SYSTEM, VersionEventKind.WITHDRAWN, "程序升级后，这些决策表属于 " + id + "/" + number))));
    }

    private RuleSetVersion merged(RuleSetVersion owners, int proposal, Map<String, byte[]> program) {
        String id = owners.ruleSetId();
        RuleSetVersion brought = versions.find(id, proposal).orElseThrow();
        return drafts.keep(owners, drafts.side(incorporated(owners)), drafts.side(owners), new MergedDrafts.Side(brought, program), proposal + 1, SYSTEM,
                "程序升级带来的修改（" + brought.label() + "）已合并到 " + owners.label(), null);
    }

    /** The program's version whose changes an owner's version holds: that it began with, or that was merged into it since. */
    private RuleSetVersion incorporated(RuleSetVersion version) {
        if (version.origin() == VersionOrigin.PROGRAM) {
            return version;
        }
        int before = SYSTEM.equals(version.author()) ? version.number() - 1 : version.baseNumber();
        return incorporated(versions.find(version.ruleSetId(), before).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }

    private static boolean isOwnersAndAlive(RuleSetVersion version) {
        return version.origin() == VersionOrigin.OWNER
                && (version.state() == VersionState.IN_FORCE || version.state() == VersionState.APPROVED);
    }

    private void event(String ruleSetId, int number, VersionEventKind kind) {
        events.add(new VersionEvent(ruleSetId, number, clock.instant(), SYSTEM, kind, null));
    }
}
