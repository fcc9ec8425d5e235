package org.tidu.assessment.rows;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.tidu.assessment.Trial;

/**
 * {@code rules rows <folder> [table…]}: runs the test rows beside the tables of a folder and says which differ, in groups of one
 * reason each. Ends with 0 when all are as expected, 1 when some are not, 2 when it could not be told.
 */
public final class RowsCommand {

    static final int AS_EXPECTED = 0;
    static final int DIFFERENT = 1;
    static final int NOT_RUN = 2;
    private static final String USAGE = "用法：java -jar tidu.jar rules rows <决策表目录> [表名…]，例如 rules rows decisions hn-2025";

    private RowsCommand() {}

    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("rules");
    }

    /** @return the exit code */
    public static int run(PrintStream out, String... arguments) {
        // what a library notes is not for the reader of this
        LoggingSystem.get(RowsCommand.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        if (arguments.length < 3 || !arguments[1].equals("rows")) {
            out.println(USAGE);
            return NOT_RUN;
        }
        Path folder = Path.of(arguments[2]);
        if (!Files.isDirectory(folder)) {
            out.println("没有目录 " + folder + "。" + USAGE);
            return NOT_RUN;
        }
        return run(out, new FolderModels(folder), Arrays.asList(arguments).subList(3, arguments.length));
    }

    private static int run(PrintStream out, FolderModels models, List<String> tables) {
        List<String> chosen = models.names(models.newest()).stream()
                .filter(name -> tables.isEmpty() || tables.contains(baseName(name))).toList();
        List<String> unknown = new ArrayList<>(tables);
        chosen.forEach(name -> unknown.remove(baseName(name)));
        if (chosen.isEmpty() || !unknown.isEmpty()) {
            out.println("目录中没有决策表" + unknown.stream().map(name -> " " + name).collect(Collectors.joining("、")));
            return NOT_RUN;
        }
        RowRun run = new RowRun(Trial.of(models));
        int worst = AS_EXPECTED;
        for (String name : chosen) {
            worst = Math.max(worst, table(out, models, run, name));
        }
        out.println(worst == AS_EXPECTED ? "全部相符" : worst == DIFFERENT ? "有的行不符" : "有的表没有测试行，或测试行读不懂");
        return worst;
    }

    private static int table(PrintStream out, FolderModels models, RowRun run, String name) {
        Path file = models.rowsOf(name);
        try {
            RowReport report = run.of(name, TestRows.parse(Files.readString(file)));
            int different = report.different().size();
            out.printf("%s：%d 行相符，%d 行不符%n", name, report.rows().size() - different, different);
            report.groups().forEach(group -> say(out, group));
            return different == 0 ? AS_EXPECTED : DIFFERENT;
        } catch (IOException missing) {
            out.printf("%s：没有测试行（%s）%n", name, file.getFileName());
        } catch (IllegalArgumentException unreadable) {
            out.printf("%s：%s%n", name, unreadable.getMessage());
        }
        return NOT_RUN;
    }

    private static void say(PrintStream out, RowReport.Group group) {
        out.printf("  %d 行：%s%n", group.names().size(),
                group.differences().stream().map(Difference::words).collect(Collectors.joining("；")));
        group.names().forEach(name -> out.println("    " + name));
    }

    private static String baseName(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - ".dmn".length());
    }
}
