package org.tidu.policy.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidu.decision.check.file.Severity;
import org.tidu.policy.RepositoryEdition;

/**
 * How much of what goes wrong the checker stops or asks about by itself, without rows, and how much a replay shows to who confirms all it asks. A sample
 * in the build; all of them, and the list of what passes, with {@code mvn -Pseeded-faults}.
 */
class SeededFaultsTest {

    private static final boolean ALL = Boolean.getBoolean("tidu.seeded-faults.all");
    private static final int SAMPLE = Integer.getInteger("tidu.seeded-faults", 40);
    /** Of those that change a verdict, in percent: by the tables alone, with the version before, and with either that or the replay. */
    private static final int FLOOR_ALONE = 85;
    private static final int FLOOR = 95;
    private static final int FLOOR_WITH_REPLAY = 95;
    /** By the tables alone or the replay. */
    private static final int FLOOR_ALONE_WITH_REPLAY = 90;
    /** Stopped, or seen in the replay, when every question was confirmed unread: 89 of all, which a sample of forty misses by up to fifteen. */
    private static final int FLOOR_UNREAD = ALL ? 85 : 70;
    /** Harmless edits that are asked about, in percent. */
    private static final int MOST_ASKED = 9;

    private static final FaultJudge JUDGE = new FaultJudge();
    private static List<Fault> faults;

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
    void most_of_what_changes_a_verdict_is_stopped_asked_about_or_seen_in_a_replay() throws IOException {
        AtomicInteger done = new AtomicInteger();
        long began = System.nanoTime();
        FaultFigures figures = new FaultFigures(chosen(faults, SAMPLE).parallelStream().map(fault -> {
            Judged judged = JUDGE.judge(fault);
            if (done.incrementAndGet() % 200 == 0) {
                System.out.println("seeded faults: " + done + " after " + (System.nanoTime() - began) / 1_000_000_000 + " s");
            }
            return judged;
        }).toList());

        figures.write("seeded-faults");
        System.out.println("of " + faults.size() + " seeded faults of " + faults.stream().map(Fault::kind).distinct().count() + " kinds:\n" + figures.tables());
        assertThat(figures.changing()).isGreaterThan(SAMPLE / 4);
        assertThat(figures.percent(Judged::alone)).as("percent noticed without the version before; passed:\n" + figures.without(Judged::alone))
                .isGreaterThanOrEqualTo(FLOOR_ALONE);
        assertThat(figures.percent(Judged::asked)).as("percent noticed; passed:\n" + figures.without(Judged::asked)).isGreaterThanOrEqualTo(FLOOR);
        assertThat(figures.percent(judged -> judged.asked() || judged.isSeen())).as("percent noticed, or seen in the replay").isGreaterThanOrEqualTo(FLOOR_WITH_REPLAY);
        assertThat(figures.percent(judged -> judged.alone() || judged.isSeen())).as("percent noticed without the version before, or seen in the replay")
                .isGreaterThanOrEqualTo(FLOOR_ALONE_WITH_REPLAY);
        assertThat(figures.percent(judged -> judged.stopped() || judged.isSeen())).as("percent stopped or seen in the replay")
                .isGreaterThanOrEqualTo(FLOOR_UNREAD);
    }

    @Test
    void what_is_harmless_is_not_stopped() {
        List<Fault> harmless = HarmlessEdits.all();

        assertThat(harmless).hasSizeGreaterThanOrEqualTo(200);
        assertThat(stopped(chosen(harmless, 80))).isEmpty();
    }

    /** A question costs its reader something too. */
    @Test
    void what_is_harmless_is_seldom_asked_about() {
        List<Fault> harmless = chosen(HarmlessEdits.all(), 80);

        List<String> asked = harmless.parallelStream().filter(edit -> FaultJudge.has(JUDGE.findings(edit), Severity.CONFIRM)).map(Fault::kind).toList();

        System.out.println("harmless edits asked about: " + asked.size() + " of " + harmless.size() + " " + asked);
        assertThat(100.0 * asked.size() / harmless.size()).as("percent asked about: " + asked).isLessThanOrEqualTo(MOST_ASKED);
    }

    /** Neither for the population that judges faults nor for the replay, which would cry wolf. */
    @Test
    void what_is_harmless_changes_no_verdict() {
        List<Fault> harmless = chosen(HarmlessEdits.all(), 12).subList(0, ALL ? 200 : 12);

        assertThat(harmless.parallelStream().filter(JUDGE::changesAVerdict).map(Fault::kind)).isEmpty();
        // nothing ends such a replay early
        assertThat(harmless.subList(0, ALL ? 50 : 2).parallelStream().filter(edit -> JUDGE.replayed(edit).compareTo(Shown.WORDS) > 0).map(Fault::kind)).isEmpty();
    }

    @Test
    void what_an_owner_means_is_not_stopped() {
        List<Fault> intended = IntendedEdits.all();

        assertThat(intended).hasSizeGreaterThanOrEqualTo(50);
        assertThat(stopped(chosen(intended, 80))).isEmpty();
    }

    private static List<String> stopped(List<Fault> edits) {
        return edits.parallelStream().filter(edit -> FaultJudge.has(JUDGE.findings(edit), Severity.ERROR)).map(Fault::kind).toList();
    }

    private static List<Fault> chosen(List<Fault> from, int sample) {
        List<Fault> mixed = new ArrayList<>(from);
        Collections.shuffle(mixed, new Random(20261127));
        return ALL ? mixed : mixed.subList(0, Math.min(sample, mixed.size()));
    }
}
