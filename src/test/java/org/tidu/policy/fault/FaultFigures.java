package org.tidu.policy.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many faults were noticed, and by what. Percent are of those that change a verdict. */
final class FaultFigures {

    private final List<Judged> all;
    private final List<Judged> changing;

    FaultFigures(List<Judged> all) {
        this.all = all;
        this.changing = all.stream().filter(Judged::changes).toList();
    }

    int changing() {
        return changing.size();
    }

    double percent(Predicate<Judged> what) {
        return percent(changing, what);
    }

    /** Those that change a verdict, less these. */
    List<String> without(Predicate<Judged> what) {
        return changing.stream().filter(what.negate()).map(Judged::toString).sorted().toList();
    }

    /** The table of all, those by what was done, and those by file, as they stand in docs/seeded-faults.md. */
    String tables() {
        return Stream.of(whole(), by("what was done", judged -> judged.fault().operator()), by("file", judged -> judged.fault().file()))
                .collect(Collectors.joining("\n\n"));
    }

    /** The tables and the lists of what passes. */
    void write(String name) throws IOException {
        Files.writeString(Path.of("target/" + name + ".md"), tables());
        Files.write(Path.of("target/" + name + ".txt"), without(Judged::asked));
        Files.write(Path.of("target/" + name + "-alone.txt"), without(Judged::alone));
        Files.write(Path.of("target/" + name + "-unread.txt"), without(judged -> judged.stopped() || judged.isSeen()));
    }

    private String whole() {
        List<String> rows = new ArrayList<>(List.of("| | faults | of those that change a verdict |", "|---|---|---|", "| all | " + all.size() + " | |",
                "| change a verdict | " + changing.size() + " | |"));
        line(rows, "stopped", Judged::stopped);
        line(rows, "stopped or asked about **without the version before**", Judged::alone);
        line(rows, "the same, or seen in the replay", judged -> judged.alone() || judged.isSeen());
        line(rows, "stopped or asked about, with the version before", Judged::asked);
        line(rows, "the same, or seen in the replay", judged -> judged.asked() || judged.isSeen());
        line(rows, "stopped, or seen in the replay by who **confirms every question unread**", judged -> judged.stopped() || judged.isSeen());
        line(rows, "a finding names the broken table or the file", Judged::named);
        for (Shown shown : Shown.values()) {
            line(rows, "not stopped, the replay shows " + shown.name().toLowerCase(Locale.ROOT).replace('_', ' '), judged -> judged.shown() == shown);
        }
        return String.join("\n", rows);
    }

    private void line(List<String> rows, String what, Predicate<Judged> counted) {
        rows.add(String.format(Locale.ROOT, "| %s | %d | %.1f %% |", what, changing.stream().filter(counted).count(), percent(counted)));
    }

    private String by(String head, Function<Judged, String> key) {
        List<String> rows = new ArrayList<>(List.of("| " + head + " | change a verdict | stopped | without the version before | with it | stopped or in the replay |",
                "|---|---|---|---|---|---|"));
        changing.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList())).forEach((name, some) ->
                rows.add(String.format(Locale.ROOT, "| %s | %d | %.0f %% | %.0f %% | %.0f %% | %.0f %% |", name, some.size(), percent(some, Judged::stopped),
                        percent(some, Judged::alone), percent(some, Judged::asked), percent(some, judged -> judged.stopped() || judged.isSeen()))));
        return String.join("\n", rows);
    }

    private static double percent(List<Judged> some, Predicate<Judged> what) {
        return some.isEmpty() ? 100 : 100.0 * some.stream().filter(what).count() / some.size();
    }
}
