package org.tidu.workbench.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StartLock;
import org.tidu.time.ChinaTime;

/**
 * What a release brings becomes versions of origin PROGRAM: in force at once where the version in force is the program's own, a proposal
 * beside it where an owner's is. What it does not bring any more stays. Repeats without harm, on several nodes at once too.
 */
@Component
public class ProgramVersions {

    private static final String SYSTEM = "system";

    private final RuleSetTable ruleSets;
    private final VersionTable versions;
    private final VersionFileTable files;
    private final VersionEventTable events;
    private final ShippedFiles shipped;
    private final StartLock lock;
    private final Clock clock;

    ProgramVersions(RuleSetTable ruleSets, VersionTable versions, VersionFileTable files, VersionEventTable events,
            ShippedFiles shipped, StartLock lock, Clock clock) {
        this.ruleSets = ruleSets;
        this.versions = versions;
        this.files = files;
        this.events = events;
        this.shipped = shipped;
        this.lock = lock;
        this.clock = clock;
    }

    /** What this program brings. */
    public void bring() {
        bring(shipped.all());
    }

    /** @param shipped every file of the release, by its full name */
    public void bring(Map<String, byte[]> shipped) {
        List<ShippedRuleSet> brought = RuleSetGroups.of(shipped);
        if (!unknown(brought).isEmpty()) {
            lock.alone(() -> unknown(brought).forEach(this::add));
        }
    }

    /** Those whose newest version of the program holds something else. */
    private List<ShippedRuleSet> unknown(List<ShippedRuleSet> brought) {
        Map<String, String> known = versions.all().stream().filter(version -> version.origin() == VersionOrigin.PROGRAM)
                .collect(Collectors.toMap(RuleSetVersion::ruleSetId, RuleSetVersion::contentHash, (newest, older) -> newest));
        return brought.stream().filter(one -> !one.contentHash().equals(known.get(one.row().id()))).toList();
    }

    private void add(ShippedRuleSet brought) {
        String id = brought.row().id();
        if (ruleSets.find(id).isEmpty()) {
            ruleSets.add(brought.row());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        List<RuleSetVersion> all = versions.of(id);
        Optional<RuleSetVersion> present = RuleSetVersions.inForce(all, today);
        Optional<RuleSetVersion> before = all.stream().filter(version -> version.origin() == VersionOrigin.PROGRAM).findFirst();
        int number = versions.nextNumber(id);
        versions.add(new RuleSetVersion(id, number, id + "/" + number, before.map(RuleSetVersion::number).orElse(null),
                VersionOrigin.PROGRAM, brought.contentHash(), all.isEmpty() ? null : today, null, VersionState.DRAFT, null, null, null, null,
                clock.instant()));
        files.add(id, number, brought.files());
        event(id, number, VersionEventKind.BROUGHT);
        if (all.stream().noneMatch(ProgramVersions::isOwnersAndAlive)) {
            present.ifPresent(version -> {
                versions.move(id, version.number(), VersionState.IN_FORCE, VersionState.SUPERSEDED);
                event(id, version.number(), VersionEventKind.SUPERSEDED);
            });
            versions.move(id, number, VersionState.DRAFT, VersionState.IN_FORCE);
            event(id, number, VersionEventKind.IN_FORCE);
        }
    }

    private static boolean isOwnersAndAlive(RuleSetVersion version) {
        return version.origin() == VersionOrigin.OWNER
                && (version.state() == VersionState.IN_FORCE || version.state() == VersionState.APPROVED);
    }

    private void event(String ruleSetId, int number, VersionEventKind kind) {
        events.add(new VersionEvent(ruleSetId, number, clock.instant(), SYSTEM, kind, null));
    }
}
