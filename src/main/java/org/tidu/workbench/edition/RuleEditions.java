package org.tidu.workbench.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tidu.engine.access.StartLock;
import org.tidu.engine.edition.EditionAssembly;
import org.tidu.term.EditionId;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionState;
import org.tidu.workbench.version.VersionWalk;

/** Makes the present edition of what is in force today: of every rule set its version, and nothing that merely is deployed. */
@Service
public class RuleEditions {

    private static final String TABLE = ".dmn";

    private final RuleSetVersions versions;
    private final EditionAssembly assembly;
    private final EditionGate gate;
    private final VersionWalk walk;
    private final StartLock lock;
    private final Clock clock;

    RuleEditions(RuleSetVersions versions, EditionAssembly assembly, EditionGate gate, VersionWalk walk, StartLock lock, Clock clock) {
        this.versions = versions;
        this.walk = walk;
        this.lock = lock;
        this.assembly = assembly;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * With the processes and forms of the present edition.
     *
     * @return the present edition; a new one when something else is in force today
     * @throws EditionRefused   naming what speaks against it; the edition before stays the present one then
     * @throws RuntimeException when the engine does not take it; so then
     */
    public EditionId assemble() {
        return alone(() -> assemble(versions.all(), assembly.ofPresent(), () -> {}));
    }

    /** With the processes and forms of the running program. */
    EditionId assembleForProgram() {
        return alone(() -> assemble(versions.all(), assembly.ofProgram(), () -> {}));
    }

    /**
     * Brings an approved version into force today and makes the edition that holds it; both or neither.
     *
     * @return what speaks against it, in Chinese; nothing is changed then
     * @throws RuntimeException when the engine does not take it; so then
     */
    public Optional<String> bringIntoForce(RuleSetVersion approved) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        if (approved.inForceFrom().isAfter(today)) {
            throw new IllegalStateException(approved.label() + " is not due before " + approved.inForceFrom());
        }
        AtomicReference<String> refusal = new AtomicReference<>();
        lock.alone(() -> {
            try {
                bring(approved, today);
            } catch (EditionRefused refused) {
                // before anything was written: a transaction around this one goes on
                refusal.set(refused.getMessage());
            }
        });
        return Optional.ofNullable(refusal.get());
    }

    private void bring(RuleSetVersion approved, LocalDate today) {
        if (!versions.isWhole(approved)) {
            throw new EditionRefused(List.of("版本 " + approved.label() + " 的文件与复核时的校验码不符"));
        }
        versions.overtaking(approved, today).ifPresent(head -> {
            throw new EditionRefused(List.of("版本 " + approved.label() + " 不是自现行版本 " + head.label() + " 起草的，启用会抹去后者的修改；请撤回，自 "
                    + head.label() + " 新建草稿，再作修改"));
        });
        List<RuleSetVersion> then = versions.all().stream()
                .map(version -> version.label().equals(approved.label()) ? version.inForceSince(today) : version).toList();
        assemble(then, assembly.ofPresent(), () -> walk.bringIntoForce(approved, today));
    }

    /**
     * Stops a version from this day on and makes the edition with the one before; both or neither.
     *
     * @throws EditionRefused naming what speaks against that; nothing is changed then
     */
    public void stop(RuleSetVersion version, LocalDate day, String who, String reason) {
        alone(() -> {
            walk.stop(version, day, who, reason);
            return assemble(versions.all(), assembly.ofPresent(), () -> {});
        });
    }

    private EditionId alone(Supplier<EditionId> work) {
        AtomicReference<EditionId> edition = new AtomicReference<>();
        lock.alone(() -> edition.set(work.get()));
        return edition.get();
    }

    /** @param change of the versions, once the edition has passed the gate */
    private EditionId assemble(List<RuleSetVersion> all, Map<String, byte[]> frame, Runnable change) {
        Map<String, byte[]> models = new TreeMap<>(frame);
        Map<String, String> labels = new TreeMap<>();
        for (RuleSetVersion version : inForce(all, LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE))) {
            versions.bytes(version).forEach((path, bytes) -> {
                if (path.endsWith(TABLE)) {
                    models.put(path, bytes);
                    String other = labels.put(path, version.label());
                    if (other != null) {
                        throw new EditionRefused(List.of(path + "：版本 " + other + " 和 " + version.label() + " 都有这个文件，不能同时启用"));
                    }
                }
            });
        }
        if (!assembly.isPresent(models)) {
            gate.pass(models);
        }
        change.run();
        return assembly.put(models, labels);
    }

    /** One of each rule set that has one in force on the day. */
    static List<RuleSetVersion> inForce(List<RuleSetVersion> all, LocalDate day) {
        return all.stream().collect(Collectors.groupingBy(RuleSetVersion::ruleSetId, TreeMap::new, Collectors.toList())).values().stream()
                .flatMap(own -> RuleSetVersions.inForce(own, day).stream()).toList();
    }
}
