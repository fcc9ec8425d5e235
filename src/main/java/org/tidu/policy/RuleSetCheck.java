package org.tidu.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidu.decision.check.TableChecker;
import org.tidu.decision.check.before.BeforeCheck;
import org.tidu.decision.check.bounds.BoundedRun;
import org.tidu.decision.check.bounds.CostCheck;
import org.tidu.decision.check.bounds.SizeCheck;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.rule.Rules;

/**
 * Checks the files of a rule set: each alone, beside the others of its edition, and against the version before (ADR 0090). Needs no
 * Spring, no database and no rows; the same input gives the same findings.
 */
public final class RuleSetCheck {

    /** Of the processor, and of memory given back or not: ten times what the largest file of ours takes. */
    private static final BoundedRun BUDGET = new BoundedRun(2, Duration.ofSeconds(10), 4L << 30);

    private final TableChecker tables;
    private final BoundedRun run;

    public RuleSetCheck() {
        this(new TableChecker(Facts.shape()), BUDGET);
    }

    /** With places of its own, and time to wait: for what must not fail because people check their drafts just then. */
    public static RuleSetCheck patient() {
        return new RuleSetCheck(new TableChecker(Facts.shape()), new BoundedRun(2, Duration.ofSeconds(10), 4L << 30, Duration.ofMinutes(1)));
    }

    RuleSetCheck(TableChecker tables, BoundedRun run) {
        this.tables = tables;
        this.run = run;
    }

    /**
     * A file that is too large or too costly is evaluated by nothing, not by the check of another either: the one the edition has of that name
     * stays, unless it is the same. What the edition holds besides the draft is taken for checked.
     *
     * @param edition the decision files that would be in force together, by full name ({@code decisions/hunan/2025/hn-2025.dmn})
     * @param draft   the files to be checked; they stand in the edition in the place of those of the same name
     * @param before  the version before of each of these files; none for a file that is new
     * @return file by file; no finding of severity ERROR means it may come into force, each CONFIRM has to be confirmed
     */
    public List<Finding> check(Edition edition, Map<String, byte[]> draft, Map<String, byte[]> before) {
        List<String> files = draft.keySet().stream().sorted().toList();
        Map<String, List<Finding>> refused = beyondBoundsByFile(draft);
        Map<String, byte[]> readable = new HashMap<>(draft);
        readable.keySet().removeAll(refused.keySet());
        Edition whole = edition.without(refused.keySet().stream().filter(file -> Arrays.equals(edition.bytes(file), draft.get(file)))
                .collect(Collectors.toSet())).with(readable);
        List<Finding> all = new ArrayList<>();
        Map<String, List<Finding>> said = new HashMap<>(refused);
        files.forEach(file -> {
            if (!refused.containsKey(file)) {
                said.put(file, isBusy(said) ? busy(file) : run.of(() -> check(whole, file, Optional.ofNullable(before.get(file))),
                        () -> outOfBudget(file), () -> busy(file)));
            }
            all.addAll(said.get(file));
        });
        return all;
    }

    /** Why these files must not be evaluated, by anything; empty when they may. */
    public List<Finding> beyondBounds(Map<String, byte[]> draft) {
        return beyondBoundsByFile(draft).values().stream().flatMap(List::stream).toList();
    }

    /** The same by the names of the files, in their order; a file that may be evaluated has no entry. */
    public Map<String, List<Finding>> beyondBoundsByFile(Map<String, byte[]> files) {
        Map<String, List<Finding>> refused = new TreeMap<>();
        new TreeMap<>(files).forEach((file, bytes) -> {
            List<Finding> beyond = bounds(file, bytes, isBusy(refused));
            if (!beyond.isEmpty()) {
                refused.put(file, beyond);
            }
        });
        return refused;
    }

    /** Empty when the file may be read and evaluated; one that cannot be read is left to the check itself. */
    private List<Finding> bounds(String file, byte[] bytes, boolean isBusy) {
        Findings findings = new Findings(file);
        if (!SizeCheck.check(bytes, findings)) {
            return findings.list();
        }
        return isBusy ? busy(file) : run.of(() -> DecisionModel.read(bytes, new Findings()).map(model -> CostCheck.check(model, findings))
                .filter(affordable -> !affordable).map(no -> findings.list()).orElse(List.of()), () -> outOfBudget(file), () -> busy(file));
    }

    /** Who has waited for one file does not wait for each of the others. */
    private static boolean isBusy(Map<String, List<Finding>> said) {
        return said.values().stream().flatMap(List::stream).anyMatch(finding -> finding.kind() == FindingKind.NOT_CHECKED);
    }

    private static List<Finding> busy(String file) {
        Findings findings = new Findings(file);
        findings.file(FindingKind.NOT_CHECKED, "检查正忙，这个文件还没有检查。请稍后再试。");
        return findings.list();
    }

    private static List<Finding> outOfBudget(String file) {
        Findings findings = new Findings(file);
        findings.file(FindingKind.TOO_COSTLY, "检查这个文件所需的时间或内存超过限度，没有检查完。请把大的表拆开，把复杂的单元格拆成几张表。");
        return findings.list();
    }

    private List<Finding> check(Edition edition, String file, Optional<byte[]> before) {
        Findings findings = new Findings(file);
        edition.model(file).or(() -> DecisionModel.read(edition.bytes(file), findings)).ifPresent(model -> {
            tables.check(model, findings);
            Rules.ALL.forEach(rule -> rule.check(edition, file, findings));
            before.flatMap(bytes -> DecisionModel.read(bytes, new Findings())).ifPresent(was ->
                    BeforeCheck.check(was, model, RuleSetCheck::weight, findings));
        });
        return findings.list();
    }

    /** What a rule set says of itself is its head, whatever the column. */
    private static FindingKind weight(String decision, String output, FindingKind usual) {
        boolean head = decision.endsWith("-rule-set") || List.of("document", "placePrefix", "placeName").contains(output);
        return head ? FindingKind.HEAD_CHANGED : usual;
    }
}
