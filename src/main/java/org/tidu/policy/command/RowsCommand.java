package org.tidu.policy.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidu.assessment.rows.Difference;
import org.tidu.assessment.rows.RowReport;
import org.tidu.assessment.rows.TestRows;
import org.tidu.policy.RuleSetRows;
import org.tidu.policy.edition.Edition;

/** Runs the test rows beside tables and says which differ, in groups of one reason each. */
final class RowsCommand {

    private RowsCommand() {}

    static int run(PrintStream out, FolderModels models, List<String> tables) {
        Map<String, byte[]> files = models.names().stream().collect(Collectors.toMap(Function.identity(), name -> models.read(models.newest(), name)));
        int worst = RulesCommand.GOOD;
        for (String name : tables) {
            worst = Math.max(worst, table(out, models, files, name));
        }
        out.println(worst == RulesCommand.GOOD ? "全部相符" : worst == RulesCommand.BAD ? "有的行不符" : "有的表没有测试行，或测试行读不懂");
        return worst;
    }

    private static int table(PrintStream out, FolderModels models, Map<String, byte[]> files, String name) {
        Path file = models.rowsOf(name);
        try {
            TestRows rows = TestRows.parse(Files.readString(file));
            RuleSetRows.Answer answer = new RuleSetRows().of(new Edition(Map.of()), files, name, rows);
            if (answer.report() == null) {
                out.printf("%s：%s%n", name, answer.refused());
                return RulesCommand.NOT_RUN;
            }
            RowReport report = answer.report();
            int different = report.different().size();
            out.printf("%s：%d 行相符，%d 行不符%n", name, report.rows().size() - different, different);
            report.groups().forEach(group -> say(out, group));
            return different == 0 ? RulesCommand.GOOD : RulesCommand.BAD;
        } catch (CharacterCodingException notUtf8) {
            out.printf("%s：测试行文件不是 UTF-8 编码（%s）%n", name, file.getFileName());
        } catch (NoSuchFileException missing) {
            out.printf("%s：没有测试行（%s）%n", name, file.getFileName());
        } catch (IOException unreadable) {
            out.printf("%s：测试行文件打不开（%s）%n", name, file.getFileName());
        } catch (RuntimeException notRun) {
            out.printf("%s：%s%n", name, notRun.getMessage());
        }
        return RulesCommand.NOT_RUN;
    }

    private static void say(PrintStream out, RowReport.Group group) {
        out.printf("  %d 行：%s%n", group.names().size(),
                group.differences().stream().map(Difference::words).collect(Collectors.joining("；")));
        group.names().forEach(name -> out.println("    " + name));
    }
}
