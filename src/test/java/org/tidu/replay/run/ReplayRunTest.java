package org.tidu.replay.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tidu.replay.HunanDraft;
import org.tidu.replay.ListedSource;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.outcome.ReplayClass;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;

/** Many cases before two sets of tables. */
class ReplayRunTest {

    private static final Comparison TWELVE = Comparison.of(HunanDraft.inForce(), HunanDraft.minimumScenarios(12));

    @Test
    void every_case_is_counted_once_in_its_class_and_its_place() throws Exception {
        List<ReplayCase> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(HunanDraft.of(new DeclarationNumber("N%02d".formatted(i)), i % 2 == 0 ? "430211" : "430202", new Tier("ADVANCED"), HunanDraft.facts(9 + i % 4)));
        }

        ReplayRun run = finished(TWELVE, new ListedSource(cases, 7));

        assertThat(run.run().state()).isEqualTo(SliceRun.State.DONE);
        ReplayFigures found = run.read(figures -> figures);
        assertThat(found.counts().all()).isEqualTo(Map.of(ReplayClass.MET_TO_UNMET, 20L, ReplayClass.WORDS_ONLY, 20L, ReplayClass.UNMET_TO_MET, 0L,
                ReplayClass.CONDITIONS_MOVED, 0L, ReplayClass.UNCHANGED, 0L, ReplayClass.NOT_JUDGED, 0L));
        // 9 and 11 scenarios stand in the one county, 10 and 12 in the other
        assertThat(found.by(Dimension.COUNTY).get("430211").of(ReplayClass.MET_TO_UNMET)).isEqualTo(10);
        assertThat(found.by(Dimension.COUNTY).get("430202").of(ReplayClass.MET_TO_UNMET)).isEqualTo(10);
        assertThat(found.by(Dimension.CONDITION)).containsOnlyKeys("SCENARIO_COUNT");
        assertThat(found.titles()).containsEntry("SCENARIO_COUNT", "典型场景数量");
        assertThat(found.listed(ReplayClass.MET_TO_UNMET)).hasSize(20).isSortedAccordingTo(
                (one, other) -> one.one().number().compareTo(other.one().number()));
        assertThat(found.listed(ReplayClass.MET_TO_UNMET)).allSatisfy(listed -> assertThat(listed.one().facts()).isNull());
    }

    @Test
    void the_nearest_misses_come_first_and_so_do_those_who_barely_meet_it() throws Exception {
        ReplayRun run = finished(TWELVE, new ListedSource(List.of(HunanDraft.advanced(new DeclarationNumber("A"), 7), HunanDraft.advanced(new DeclarationNumber("B"), 11),
                HunanDraft.advanced(new DeclarationNumber("C"), 20), HunanDraft.advanced(new DeclarationNumber("D"), 12), HunanDraft.advanced(new DeclarationNumber("E"), 9)), 2));

        assertThat(run.read(ReplayFigures::nearestMisses)).extracting(listed -> listed.one().number()).containsExactly("B", "E", "A");
        assertThat(run.read(ReplayFigures::barelyMet)).extracting(listed -> listed.one().number()).containsExactly("D", "C");
    }

    @Test
    void what_is_kept_by_name_is_bounded_and_what_is_counted_is_not() {
        ReplayFigures figures = new ReplayFigures();
        ReplayCase one = HunanDraft.advanced(new DeclarationNumber("A"), 10);

        for (int i = 0; i <= ReplayFigures.LISTED; i++) {
            figures.add(one, TWELVE.of(one));
        }

        assertThat(figures.counts().of(ReplayClass.MET_TO_UNMET)).isEqualTo(ReplayFigures.LISTED + 1);
        assertThat(figures.listed(ReplayClass.MET_TO_UNMET)).hasSize(ReplayFigures.LISTED);
        assertThat(figures.nearestMisses()).hasSize(Nearest.MOST);
    }

    @Test
    void a_replay_that_is_given_up_stops_and_keeps_what_it_found() throws Exception {
        CountDownLatch firstSlice = new CountDownLatch(1);
        ReplaySource endless = new ReplaySource() {
            @Override
            public int slices() {
                return 2;
            }

            @Override
            public long total() {
                return Long.MAX_VALUE;
            }

            @Override
            public void each(int slice, Consumer<ReplayCase> taker) {
                taker.accept(HunanDraft.advanced(new DeclarationNumber("A"), 10));
                while (slice > 0) {
                    firstSlice.countDown();
                    taker.accept(HunanDraft.advanced(new DeclarationNumber("B"), 10));
                }
            }
        };
        SliceRun started = ReplayRun.start(TWELVE, endless, GivesWay.NEVER, 1).run();
        firstSlice.await();

        started.cancel();
        started.await();

        assertThat(started.state()).isEqualTo(SliceRun.State.CANCELLED);
        assertThat(started.counted()).isEqualTo(1);
    }

    @Test
    void a_source_that_breaks_off_is_told_as_a_failure_and_not_as_a_result() throws Exception {
        ReplayRun run = finished(TWELVE, new ReplaySource() {
            @Override
            public int slices() {
                return 1;
            }

            @Override
            public long total() {
                return 1;
            }

            @Override
            public void each(int slice, Consumer<ReplayCase> taker) {
                throw new IllegalStateException("the database is gone");
            }
        });

        assertThat(run.run().state()).isEqualTo(SliceRun.State.FAILED);
    }

    private static ReplayRun finished(Comparison tables, ReplaySource source) throws InterruptedException {
        ReplayRun run = ReplayRun.start(tables, source, GivesWay.NEVER, 2);
        run.run().await();
        return run;
    }
}
