package org.tidu.workbench.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * beside it where an owner's is, and a draft that merges the two (ADR 0095); what the check refuses is told by name and the version before stays. What it does not bring any more stays. Repeats without harm, on several nodes at once too.
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
    private final ShippedCheck check;
    private final StartLock lock;
    private final Clock clock;

    ProgramVersions(RuleSetTable ruleSets, VersionTable versions, VersionFileTable files, VersionEventTable events,
            ShippedFiles shipped, ShippedCheck check, StartLock lock, Clock clock) {
        this.ruleSets = ruleSets;
        this.versions = versions;
        this.files = files;
        this.events = events;
        this.shipped = shipped;
        this.check = check;
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
        if (!unknown(brought).isEmpty()) {
            lock.alone(() -> unknown(brought).forEach(one -> add(one, check.errors(shipped, one.files()), news)));
        }
        refused().forEach(version -> LOG.error("Rule set {} of this release is not in force: {}", version.ruleSetId(), version.reason()));
        return news;
    }

    /** What the last release brought and is not in force, for the check refused it; its reason says why. */
    public List<RuleSetVersion> refused() {
        return newest().filter(version -> version.state() == VersionState.WITHDRAWN && version.reason() != null).toList();
    }

    /** The newest version of the program, of every rule set. */
    private Stream<RuleSetVersion> newest() {
        return versions.all().stream().filter(version -> version.origin() == VersionOrigin.PROGRAM)
                .collect(Collectors.toMap(RuleSetVersion::ruleSetId, Function.identity(), (newest, older) -> newest, TreeMap::new))
                .values().stream();
    }

    /** Those whose newest version of the program holds something else. */
    private List<ShippedRuleSet> unknown(List<ShippedRuleSet> brought) {
        Map<String, String> known = newest().collect(Collectors.toMap(RuleSetVersion::ruleSetId, RuleSetVersion::contentHash));
        return brought.stream().filter(one -> !one.contentHash().equals(known.get(one.row().id()))).toList();
    }

    private void add(ShippedRuleSet brought, List<String> errors, BroughtVersions news) {
        String id = brought.row().id();
        if (ruleSets.find(id).isEmpty()) {
            ruleSets.add(brought.row());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        List<RuleSetVersion> all = versions.of(id);
        Optional<RuleSetVersion> present = RuleSetVersions.inForce(all, today);
        Optional<RuleSetVersion> before = all.stream().filter(version -> version.origin() == VersionOrigin.PROGRAM).findFirst();
        Optional<RuleSetVersion> owners = all.stream().filter(ProgramVersions::isOwnersAndAlive).findFirst();
        String reason = errors.isEmpty() ? null : shortened(String.join("；", errors));
        int number = versions.nextNumber(id);
        versions.add(new RuleSetVersion(id, number, id + "/" + number, before.map(RuleSetVersion::number).orElse(null),
                VersionOrigin.PROGRAM, brought.contentHash(), present.isEmpty() ? null : today, null, VersionState.DRAFT, null, null, reason, null,
                clock.instant()));
        files.add(id, number, brought.files());
        event(id, number, VersionEventKind.BROUGHT);
        if (!errors.isEmpty()) {
            versions.move(id, number, VersionState.DRAFT, VersionState.WITHDRAWN);
            event(id, number, VersionEventKind.REFUSED);
            news.refused().add(versions.find(id, number).orElseThrow());
        } else if (owners.isEmpty()) {
            present.ifPresent(version -> {
                versions.move(id, version.number(), VersionState.IN_FORCE, VersionState.SUPERSEDED);
                event(id, version.number(), VersionEventKind.SUPERSEDED);
            });
            versions.move(id, number, VersionState.DRAFT, VersionState.IN_FORCE);
            event(id, number, VersionEventKind.IN_FORCE);
        } else {
            news.merged().add(merged(owners.get(), number, brought.files()));
        }
    }

    private RuleSetVersion merged(RuleSetVersion owners, int proposal, Map<String, byte[]> program) {
        String id = owners.ruleSetId();
        RuleMerge merge = RuleMerge.of(files.bytes(id, incorporated(owners).number()), program, files.bytes(id, owners.number()));
        String reason = "程序升级带来的修改（" + id + "/" + proposal + "）已合并到 " + owners.label()
                + (merge.conflicts().isEmpty() ? "，没有冲突" : "；" + merge.conflicts().size() + " 处冲突：" + String.join("；", merge.conflicts()));
        int number = proposal + 1;
        RuleSetVersion draft = new RuleSetVersion(id, number, id + "/" + number, owners.number(), VersionOrigin.OWNER,
                ContentHash.ofBytes(merge.files()), null, null, VersionState.DRAFT, SYSTEM, null, shortened(reason), null, clock.instant());
        versions.add(draft);
        files.add(id, number, merge.files());
        event(id, number, VersionEventKind.OPENED);
        return draft;
    }

    /** The program's version whose changes an owner's version holds: that it began with, or that was merged into it since. */
    private RuleSetVersion incorporated(RuleSetVersion version) {
        if (version.origin() == VersionOrigin.PROGRAM) {
            return version;
        }
        int before = SYSTEM.equals(version.author()) ? version.number() - 1 : version.baseNumber();
        return incorporated(versions.find(version.ruleSetId(), before).orElseThrow());
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
