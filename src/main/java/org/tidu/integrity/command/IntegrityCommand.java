package org.tidu.integrity.command;

import java.io.PrintStream;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.NestedExceptionUtils;
import org.tidu.integrity.Alteration;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.IntegrityCheck;
import org.tidu.integrity.IntegrityReport;

/** Checks the database that the configuration names, says what it found, and ends: 0 intact, 1 altered, 2 not to be checked. */
public final class IntegrityCommand {

    private static final String OPTION = "tidu.integrity.check";

    static final int INTACT = 0;
    static final int ALTERED = 1;
    static final int UNCHECKED = 2;

    private IntegrityCommand() {}

    /** The database and what reads it; nothing else of the program. */
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @ComponentScan(basePackages = "org.tidu", useDefaultFilters = false, includeFilters = @ComponentScan.Filter(
            type = FilterType.ASSIGNABLE_TYPE, classes = {HashedTable.class, IntegrityCheck.class}))
    static class DatabaseAlone {}

    public static boolean isAsked(String... arguments) {
        return new DefaultApplicationArguments(arguments).containsOption(OPTION);
    }

    /** @return the exit code */
    public static int run(PrintStream out, String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DatabaseAlone.class)
                .properties("tidu.evidence.check-content=true").web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).logStartupInfo(false).run(arguments)) {
            return say(out, context.getBean(IntegrityCheck.class).run());
        } catch (RuntimeException broken) {
            out.println("无法核对：" + NestedExceptionUtils.getMostSpecificCause(broken).getMessage());
            return UNCHECKED;
        }
    }

    private static int say(PrintStream out, IntegrityReport report) {
        report.tables().forEach(table -> out.printf("%-26s %,12d 行  %s%n", table.table(), table.rows(),
                table.altered() == 0 ? "完好" : "改动 " + table.altered() + " 行"));
        Alteration first = report.firstAltered();
        out.println(first == null ? "全部完好" : "第一处改动：%s %s：%s".formatted(first.table(), first.key(), first.difference()));
        return report.intact() ? INTACT : ALTERED;
    }
}
