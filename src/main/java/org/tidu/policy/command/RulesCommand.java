package org.tidu.policy.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code rules rows|check|compare <folder> [table…] [--before=<folder>]}. Ends with {@value #GOOD} when all is well, {@value #BAD} when something
 * is to be mended or looked at, {@value #NOT_RUN} when it could not be told.
 */
public final class RulesCommand {

    static final int GOOD = 0;
    static final int BAD = 1;
    static final int NOT_RUN = 2;
    private static final String BEFORE = "--before=";
    private static final String USAGE = """
            用法：
              java -jar tidu.jar rules check <决策表目录> [表名…] [--before=<改前的目录>]   检查决策表
              java -jar tidu.jar rules rows <决策表目录> [表名…]                          核对测试行
              java -jar tidu.jar rules compare <决策表目录> [表名…] --before=<改前的目录>  逐格比较
            例如 rules check decisions hn-2025""";

    private RulesCommand() {}

    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("rules");
    }

    /** @return the exit code */
    public static int run(PrintStream out, String... arguments) {
        // what a library notes is not for the reader of this
        LoggingSystem.get(RulesCommand.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        List<String> rest = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        Optional<String> before = rest.stream().filter(one -> one.startsWith(BEFORE)).findFirst();
        rest.removeIf(one -> one.startsWith(BEFORE));
        if (rest.size() < 2 || !List.of("check", "rows", "compare").contains(rest.get(0))
                || before.isPresent() && rest.get(0).equals("rows") || before.isEmpty() && rest.get(0).equals("compare")) {
            return refused(out, USAGE);
        }
        for (String folder : before.map(one -> List.of(rest.get(1), one.substring(BEFORE.length()))).orElse(List.of(rest.get(1)))) {
            if (!Files.isDirectory(Path.of(folder))) {
                return refused(out, "没有目录 " + folder + "。\n" + USAGE);
            }
        }
        FolderModels models = new FolderModels(Path.of(rest.get(1)));
        List<String> tables = rest.subList(2, rest.size());
        List<String> chosen = models.names().stream().filter(name -> tables.isEmpty() || tables.contains(FolderModels.baseName(name))).toList();
        List<String> unknown = new ArrayList<>(tables);
        chosen.forEach(name -> unknown.remove(FolderModels.baseName(name)));
        if (chosen.isEmpty() || !unknown.isEmpty()) {
            return refused(out, "目录中没有决策表" + unknown.stream().map(name -> " " + name).collect(Collectors.joining("、")));
        }
        if (rest.get(0).equals("compare")) {
            return CompareCommand.run(out, models, chosen, new FolderModels(Path.of(before.orElseThrow().substring(BEFORE.length()))));
        }
        return rest.get(0).equals("rows") ? RowsCommand.run(out, models, chosen) : CheckCommand.run(out, models, chosen,
                before.map(one -> new FolderModels(Path.of(one.substring(BEFORE.length())))).orElse(null));
    }

    private static int refused(PrintStream out, String why) {
        out.println(why);
        return NOT_RUN;
    }
}
