package org.tidu.policy.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.compare.CellChange;
import org.tidu.policy.compare.Comparison;

/** Says in words where tables differ from what they were before. */
final class CompareCommand {

    private CompareCommand() {}

    static int run(PrintStream out, FolderModels models, List<String> tables, FolderModels before) {
        int worst = RulesCommand.GOOD;
        for (String name : tables) {
            worst = Math.max(worst, table(out, models, name, before));
        }
        out.println(worst == RulesCommand.GOOD ? "全部相同" : worst == RulesCommand.BAD ? "有不同" : "有的表没有比较");
        return worst;
    }

    private static int table(PrintStream out, FolderModels models, String name, FolderModels before) {
        if (!before.names().contains(name)) {
            out.printf("%s：改前没有这张表%n", name);
            return RulesCommand.BAD;
        }
        Findings findings = new Findings(name);
        Optional<DecisionModel> was = DecisionModel.read(before.read(before.newest(), name), findings);
        Optional<DecisionModel> is = DecisionModel.read(models.read(models.newest(), name), findings);
        if (was.isEmpty() || is.isEmpty()) {
            findings.list().stream().map(Finding::message).forEach(message -> out.printf("%s：%s%n", name, message));
            return RulesCommand.NOT_RUN;
        }
        List<CellChange> changes = Comparison.between(name, was.get(), is.get());
        out.printf("%s：%s%n", name, changes.isEmpty() ? "相同" : changes.size() + " 处不同");
        changes.forEach(change -> out.println("  " + change.words() + (change.same() ? "（意思相同）" : "")));
        return changes.isEmpty() ? RulesCommand.GOOD : RulesCommand.BAD;
    }
}
