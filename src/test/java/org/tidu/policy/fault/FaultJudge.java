package org.tidu.policy.fault;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tidu.assessment.Outcomes;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Severity;
import org.tidu.policy.RepositoryEdition;
import org.tidu.policy.RuleSetCheck;
import org.tidu.policy.edition.Sheet;

/** Asks of an edited file what it changes, what the checker says and what a replay shows. Threads may share it. */
final class FaultJudge {

    /** Whoever finds both places taken waits: "busy" would count as stopped. */
    private final RuleSetCheck check = RuleSetCheck.patient();
    private final Outcomes outcomes = Outcomes.ofTheRepository(words());
    private final Map<String, List<String>> expected = new ConcurrentHashMap<>();
    private final FaultReplay replay = new FaultReplay();
    private final Map<Fault, List<Finding>> said = new ConcurrentHashMap<>();

    Judged judge(Fault fault) {
        if (!changesAVerdict(fault)) {
            return Judged.harmless(fault);
        }
        List<Finding> alone = findings(fault, false);
        boolean stopped = has(alone, Severity.ERROR);
        boolean noticed = stopped || has(alone, Severity.CONFIRM);
        // what the tables say by themselves is said beside the version before as well
        List<Finding> said = noticed ? alone : findings(fault, true);
        boolean asked = noticed || has(said, Severity.CONFIRM);
        boolean named = said.stream().anyMatch(finding -> finding.severity() != Severity.NOTE && names(finding, fault));
        return new Judged(fault, true, stopped, noticed, asked, named, stopped ? null : replay.of(fault));
    }

    boolean changesAVerdict(Fault fault) {
        return outcomes.with(fault.file(), fault.dmn().getBytes(StandardCharsets.UTF_8))
                .differ(fault.file(), expected.computeIfAbsent(fault.file(), outcomes::of));
    }

    Shown replayed(Fault edit) {
        return replay.of(edit);
    }

    /** Of an edited file beside its version before; asked once, however many look at it. */
    List<Finding> findings(Fault edit) {
        return said.computeIfAbsent(edit, any -> findings(edit, true));
    }

    private List<Finding> findings(Fault fault, boolean beside) {
        List<Finding> found = check.check(RepositoryEdition.EDITION, Map.of(fault.file(), fault.dmn().getBytes(StandardCharsets.UTF_8)),
                beside ? Map.of(fault.file(), RepositoryEdition.FILES.get(fault.file())) : Map.of());
        if (found.stream().anyMatch(finding -> finding.kind() == FindingKind.NOT_CHECKED)) {
            throw new AssertionError("the checker had no time for " + fault.kind());
        }
        return found;
    }

    static boolean has(List<Finding> findings, Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }

    private static boolean names(Finding finding, Fault fault) {
        String decision = finding.decision().replaceFirst("^" + Sheet.baseName(fault.file()) + "-", "");
        String broken = fault.kind().replaceFirst(".* @ ", "").replaceFirst("\\..*", "");
        return decision.isEmpty() || decision.equals(broken) || decision.equals(broken + "x");
    }

    /** Outputs of texts that declare no values: only shown. */
    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        RepositoryEdition.FILES.keySet().stream().flatMap(file -> RepositoryEdition.EDITION.sheets(file).stream()).forEach((Sheet sheet) -> {
            Set<String> shown = new HashSet<>();
            sheet.table().outputs().stream().filter(output -> output.values().isBlank() && output.type().equals("string"))
                    .map(Column::name).forEach(shown::add);
            words.put(sheet.id(), shown);
        });
        return words;
    }
}
