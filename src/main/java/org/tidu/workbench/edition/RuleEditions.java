package org.tidu.workbench.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tidu.engine.edition.EditionAssembly;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Makes the present edition of what is in force today: of every rule set its version, and nothing that merely is deployed. */
@Service
public class RuleEditions {

    private static final String TABLE = ".dmn";

    private final RuleSetVersions versions;
    private final EditionAssembly assembly;
    private final Clock clock;

    RuleEditions(RuleSetVersions versions, EditionAssembly assembly, Clock clock) {
        this.versions = versions;
        this.assembly = assembly;
        this.clock = clock;
    }

    /**
     * With the processes and forms of the present edition.
     *
     * @return the present edition; a new one when something else is in force today
     * @throws RuntimeException when it cannot be made; the edition before stays the present one then
     */
    public String assemble() {
        return assemble(assembly.ofPresent());
    }

    /** With the processes and forms of the running program. */
    String assembleForProgram() {
        return assemble(assembly.ofProgram());
    }

    private String assemble(Map<String, byte[]> frame) {
        Map<String, byte[]> models = new TreeMap<>(frame);
        Map<String, String> labels = new TreeMap<>();
        for (RuleSetVersion version : inForce(versions.all(), LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE))) {
            versions.bytes(version).forEach((path, bytes) -> {
                if (path.endsWith(TABLE)) {
                    models.put(path, bytes);
                    labels.put(path, version.label());
                }
            });
        }
        return assembly.put(models, labels);
    }

    /** One of each rule set that has one in force on the day. */
    static List<RuleSetVersion> inForce(List<RuleSetVersion> all, LocalDate day) {
        return all.stream().collect(Collectors.groupingBy(RuleSetVersion::ruleSetId, TreeMap::new, Collectors.toList())).values().stream()
                .flatMap(own -> RuleSetVersions.inForce(own, day).stream()).toList();
    }
}
