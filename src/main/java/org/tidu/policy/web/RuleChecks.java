package org.tidu.policy.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.assessment.rows.RowEdits;
import org.tidu.assessment.rows.RowResult;
import org.tidu.assessment.rows.TestRows;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.RuleSetCheck;
import org.tidu.policy.RuleSetRows;
import org.tidu.policy.compare.Comparison;
import org.tidu.policy.edition.Edition;
import org.tidu.problem.InvalidInput;
import org.tidu.term.Tier;

/** Looks at files over the edition in force, with what stands behind the command line too. */
@Component
class RuleChecks {

    private final InForce inForce;
    private final RuleSetCheck check = new RuleSetCheck();
    private final RuleSetRows rows = new RuleSetRows();

    RuleChecks(InForce inForce) {
        this.inForce = inForce;
    }

    /** Each file beside the others and against the one in force. */
    List<Finding> check(Map<String, byte[]> files) {
        Edition edition = inForce.edition();
        return check.check(edition, files, before(edition, files));
    }

    RuleSetRows.Answer rows(String table, String yaml, Map<String, byte[]> files) {
        Edition edition = inForce.edition();
        if (!files.containsKey(table) && edition.bytes(table) == null) {
            throw new InvalidInput("table", "没有表文件 " + table + "，请给出它，或改正名称");
        }
        try {
            return rows.of(edition, files, table, TestRows.parse(yaml));
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput("rows", unreadable.getMessage());
        }
    }

    String accept(String table, String yaml, Map<String, byte[]> files, Set<String> names) {
        RuleSetRows.Answer answer = rows(table, yaml, files);
        if (answer.report() == null) {
            throw new InvalidInput("files", answer.refused());
        }
        Set<String> known = answer.report().rows().stream().map(RowResult::name).collect(Collectors.toSet());
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidInput("names", "没有名为“" + name + "”的行，请重新核对后再接受");
        });
        try {
            return RowEdits.accept(yaml, answer.report(), names);
        } catch (IllegalArgumentException byHand) {
            throw new InvalidInput("names", byHand.getMessage());
        }
    }

    String example(String yaml, Map<String, byte[]> files, String name, String ruleSet, Tier tier, Map<String, Object> facts) {
        try {
            TestRows.parse(yaml);
            return rows.example(inForce.edition(), files, yaml, name, ruleSet, tier, facts);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput("rows", unreadable.getMessage());
        }
    }

    List<RuleComparisonView.ComparedFile> compare(Map<String, byte[]> files, Optional<Map<String, byte[]>> given) {
        Map<String, byte[]> before = given.orElseGet(() -> before(inForce.edition(), files));
        Map<String, byte[]> all = new HashMap<>();
        before.forEach((name, bytes) -> all.put("before " + name, bytes));
        files.forEach((name, bytes) -> all.put("after " + name, bytes));
        Map<String, List<Finding>> beyond = check.beyondBoundsByFile(all);
        return new TreeMap<>(files).entrySet().stream().map(file -> {
            List<Finding> refused = beyond.getOrDefault("after " + file.getKey(), beyond.getOrDefault("before " + file.getKey(), List.of()));
            return refused.isEmpty() ? compare(file.getKey(), Optional.ofNullable(before.get(file.getKey())), file.getValue())
                    : new RuleComparisonView.ComparedFile(file.getKey(), refused.stream().map(Finding::message).collect(Collectors.joining("；")), List.of());
        }).toList();
    }

    private static RuleComparisonView.ComparedFile compare(String name, Optional<byte[]> before, byte[] after) {
        Findings findings = new Findings(name);
        Optional<DecisionModel> is = DecisionModel.read(after, findings);
        Optional<DecisionModel> was = before.flatMap(bytes -> DecisionModel.read(bytes, findings));
        String refused = before.isEmpty() ? "没有改前的文件可比" : findings.list().stream().map(Finding::message).findFirst().orElse(null);
        return new RuleComparisonView.ComparedFile(name, refused, was.isEmpty() || is.isEmpty() ? List.of()
                : Comparison.between(name, was.get(), is.get()).stream().map(RuleComparisonView.ComparedCell::of).toList());
    }

    private static Map<String, byte[]> before(Edition edition, Map<String, byte[]> files) {
        return files.keySet().stream().filter(name -> edition.bytes(name) != null).collect(Collectors.toMap(name -> name, edition::bytes));
    }
}
