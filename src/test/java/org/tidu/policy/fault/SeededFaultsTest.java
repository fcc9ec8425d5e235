package org.tidu.policy.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.Outcomes;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Severity;
import org.tidu.policy.RepositoryEdition;
import org.tidu.policy.RuleSetCheck;
import org.tidu.policy.edition.Sheet;

/**
 * How much of what goes wrong the checker stops or asks about by itself, without rows. A sample in the build; all of them, and the list of what
 * passes, with {@code mvn -Pseeded-faults}.
 */
class SeededFaultsTest {

    private static final boolean ALL = Boolean.getBoolean("tidu.seeded-faults.all");
    private static final int SAMPLE = Integer.getInteger("tidu.seeded-faults", 40);
    /** Of those that change a verdict, in percent: by the tables alone, and with the version before. */
    private static final int FLOOR_ALONE = 85;
    private static final int FLOOR = 95;

    private static final RuleSetCheck CHECK = new RuleSetCheck();
    private static final Outcomes OUTCOMES = Outcomes.ofTheRepository(words());
    private static final Map<String, List<String>> EXPECTED = new HashMap<>();
    private static List<Fault> faults;

    private final Map<String, Integer> counted = new TreeMap<>();
    private final List<String> passed = new ArrayList<>();
    private final List<String> passedAlone = new ArrayList<>();

    @BeforeAll
    static void generated() {
        faults = Faults.all();
    }

    @Test
    void there_are_faults_of_at_least_150_kinds_in_all_files() {
        assertThat(faults.stream().map(Fault::kind).distinct()).hasSizeGreaterThan(150);
        assertThat(faults.stream().map(Fault::file).distinct()).containsExactlyInAnyOrderElementsOf(RepositoryEdition.FILES.keySet());
    }

    @Test
    void most_of_what_changes_a_verdict_is_stopped_or_asked_about() throws IOException {
        chosen(faults, SAMPLE).forEach(this::judge);

        int changing = counted.getOrDefault("change a verdict", 0);
        int noticed = counted.getOrDefault("noticed", 0);
        System.out.println("seeded faults: " + counted + " of " + faults.size() + ", " + faults.stream().map(Fault::kind).distinct().count() + " kinds");
        Files.write(Path.of("target/seeded-faults.txt"), passed);
        Files.write(Path.of("target/seeded-faults-alone.txt"), passedAlone);
        assertThat(changing).isGreaterThan(SAMPLE / 4);
        assertThat(100.0 * counted.getOrDefault("noticed without the version before", 0) / changing)
                .as("percent noticed without the version before; passed:\n" + String.join("\n", passedAlone)).isGreaterThanOrEqualTo(FLOOR_ALONE);
        assertThat(100.0 * noticed / changing).as("percent noticed; passed:\n" + String.join("\n", passed)).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void what_is_harmless_is_not_stopped() {
        List<Fault> harmless = HarmlessEdits.all();

        assertThat(harmless).hasSizeGreaterThanOrEqualTo(200);
        assertThat(chosen(harmless, 80)).allSatisfy(edit -> assertThat(errors(edit)).as(edit.kind()).isEmpty());
    }

    /** A question costs its reader something too. */
    @Test
    void what_is_harmless_is_seldom_asked_about() {
        List<String> asked = chosen(HarmlessEdits.all(), 24).stream().filter(edit -> findings(edit, Map.of()).stream()
                .anyMatch(finding -> finding.severity() == Severity.CONFIRM)).map(Fault::kind).toList();

        assertThat(asked).hasSizeLessThanOrEqualTo((ALL ? HarmlessEdits.all().size() : 24) / 12);
    }

    @Test
    void what_is_harmless_changes_no_verdict() {
        assertThat(mixed(HarmlessEdits.all()).subList(0, ALL ? 200 : 12)).allSatisfy(edit -> assertThat(changesAVerdict(edit)).as(edit.kind()).isFalse());
    }

    @Test
    void what_an_owner_means_is_not_stopped() {
        List<Fault> intended = IntendedEdits.all();

        assertThat(intended).hasSizeGreaterThanOrEqualTo(50);
        assertThat(chosen(intended, 80)).allSatisfy(edit -> assertThat(errors(edit)).as(edit.kind()).isEmpty());
    }

    private void judge(Fault fault) {
        count("faults");
        if (!changesAVerdict(fault)) {
            return;
        }
        count("change a verdict");
        List<Finding> alone = findings(fault, Map.of());
        boolean stopped = alone.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        // the version before only asks
        boolean asked = !stopped && findings(fault, Map.of(fault.file(), RepositoryEdition.FILES.get(fault.file()))).stream().anyMatch(finding -> finding.severity() == Severity.CONFIRM);
        if (alone.stream().anyMatch(finding -> finding.severity() != Severity.NOTE)) {
            count("noticed without the version before");
        } else {
            passedAlone.add(fault.file() + " · " + fault.kind() + " · " + fault.where());
        }
        if (stopped) {
            count("stopped");
        }
        if (stopped || asked) {
            count("noticed");
        } else {
            passed.add(fault.file() + " · " + fault.kind() + " · " + fault.where());
        }
    }

    private static boolean changesAVerdict(Fault fault) {
        List<String> expected = EXPECTED.computeIfAbsent(fault.file(), OUTCOMES::of);
        return OUTCOMES.with(fault.file(), fault.dmn().getBytes(StandardCharsets.UTF_8)).differ(fault.file(), expected);
    }

    private static List<Finding> errors(Fault edit) {
        return findings(edit, Map.of(edit.file(), RepositoryEdition.FILES.get(edit.file()))).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    private static List<Finding> findings(Fault fault, Map<String, byte[]> before) {
        return CHECK.check(RepositoryEdition.EDITION, Map.of(fault.file(), fault.dmn().getBytes(StandardCharsets.UTF_8)), before);
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }

    private static List<Fault> chosen(List<Fault> from, int sample) {
        return ALL ? from : mixed(from).subList(0, Math.min(sample, from.size()));
    }

    private static List<Fault> mixed(List<Fault> from) {
        List<Fault> mixed = new ArrayList<>(from);
        Collections.shuffle(mixed, new Random(20261127));
        return mixed;
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
