package org.tidu.policy.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Severity;
import org.tidu.policy.RuleSetCheck;
import org.tidu.policy.edition.Edition;

/** Checks tables, each alone, beside the others of its folder and against what they were before. */
final class CheckCommand {

    private CheckCommand() {}

    /** @param before where the tables stood before; null when nothing is compared */
    static int run(PrintStream out, FolderModels models, List<String> tables, @Nullable FolderModels before) {
        Map<String, byte[]> all = files(models, models.names());
        Map<String, byte[]> was = before == null ? Map.of()
                : files(before, before.names().stream().filter(tables::contains).toList());
        RuleSetCheck check = new RuleSetCheck();
        // nobody has looked at the others of the folder either
        Map<String, List<Finding>> beyond = check.beyondBoundsByFile(files(models, models.names().stream().filter(name -> !tables.contains(name)).toList()));
        Map<String, List<Finding>> findings = check.check(new Edition(all).without(beyond.keySet()), files(models, tables), was).stream()
                .collect(Collectors.groupingBy(Finding::file));
        findings.putAll(beyond);
        beyond.keySet().stream().sorted().forEach(name -> say(out, name + "（没有参加核对）", beyond.get(name)));
        tables.forEach(name -> say(out, name, findings.getOrDefault(name, List.of())));
        long errors = count(findings, Severity.ERROR);
        long confirmations = count(findings, Severity.CONFIRM);
        out.println(errors + confirmations == 0 ? "全部通过"
                : "%d 处必须改正，%d 处须逐条确认".formatted(errors, confirmations));
        return errors + confirmations == 0 ? RulesCommand.GOOD : RulesCommand.BAD;
    }

    private static void say(PrintStream out, String name, List<Finding> findings) {
        out.printf("%s：%s%n", name, findings.isEmpty() ? "没有发现问题" : findings.size() + " 处");
        findings.forEach(finding -> out.printf("  %s　%s%n", finding.severity().label(), finding.message()));
    }

    private static long count(Map<String, List<Finding>> findings, Severity severity) {
        return findings.values().stream().flatMap(List::stream).filter(finding -> finding.severity() == severity).count();
    }

    private static Map<String, byte[]> files(FolderModels models, List<String> names) {
        return names.stream().collect(Collectors.toMap(Function.identity(), name -> models.read(models.newest(), name)));
    }
}
