package org.tidu.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.assessment.AssessmentOnABench;
import org.tidu.assessment.Trial;
import org.tidu.assessment.facts.Facts;
import org.tidu.replay.HunanDraft;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.receipt.Chosen;
import org.tidu.replay.receipt.ReplayCaseTable;
import org.tidu.replay.receipt.StoredCases;
import org.tidu.replay.run.Pace;
import org.tidu.replay.run.ProductionFirst;
import org.tidu.replay.run.ReplayFigures;
import org.tidu.replay.run.ReplayRun;
import org.tidu.replay.run.ReplaySource;
import org.tidu.replay.run.SliceRun;
import org.tidu.replay.slider.NumberCell;
import org.tidu.replay.slider.Slider;
import org.tidu.term.Tier;

/**
 * 100,000 verdicts in PostgreSQL before Hunan's tables with 12 scenarios in the place of 10: first figures, the whole, the number that slides, and
 * what is left for production meanwhile. Argument: the jar of the feel-engine that Camunda 7.24 brings along.
 */
public final class ReplayBenchmark {

    private static final int CASES = Integer.getInteger("tidu.bench.cases", 100_000);
    /** One leaves the replay a processor; as many as there are leave it none, and it gives way for as long as they ask. */
    private static final List<Integer> ASKING = List.of(1, Runtime.getRuntime().availableProcessors());
    private static final double ALONE_SECONDS = 3;
    private static final double BESIDE_SECONDS = 8;
    private static final double SHIPPED_SECONDS = 10;
    private static final Chosen ALL = Chosen.ofRuleSet(HunanDraft.RULE_SET);
    private static final NumberCell MINIMUM =
            new NumberCell(HunanDraft.FILE, "hn-2025-requirements", "rule_requirements_advanced", "minimumScenarios");

    private final Trial production = Trial.of(HunanDraft.inForce());
    private final ProductionFirst first = new ProductionFirst(() -> production.decisions().asked());
    private final ReplayCaseTable cases;

    private ReplayBenchmark(DataSource database) {
        cases = new StoredCases(database, Clock.systemUTC()).table();
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(); HikariDataSource pool = pool(postgres.getPostgresDatabase())) {
            Flyway.configure().dataSource(pool).locations("classpath:db/migration", "classpath:db/vendor/postgresql").load().migrate();
            timed("planting %,d cases with a verdict each".formatted(CASES), () -> new ReplaySeed().plant(pool, CASES));
            ReplayBenchmark benchmark = new ReplayBenchmark(pool);
            timed("taking the verdicts in, once", () -> benchmark.cases.source(ALL, Pace.UNHURRIED));
            JdbcClient.create(pool).sql("vacuum analyze replay_case").update();
            sizes(pool);
            for (int run = 1; run <= 4; run++) {
                benchmark.replay("replay " + run);
            }
            benchmark.slide();
            benchmark.verdictsWhile(1, () -> pause(ALONE_SECONDS));
            for (int asking : ASKING) {
                benchmark.besideProduction(asking);
            }
            benchmark.asShipped(Path.of(arguments[0]));
        }
        System.exit(0);
    }

    private static HikariDataSource pool(DataSource database) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(8);
        return new HikariDataSource(pool);
    }

    private static void sizes(DataSource database) {
        System.out.println(JdbcClient.create(database).sql("""
                select 'facts: ' || avg(length(r.facts))::int || ' characters in a receipt, ' || avg(length(k.facts))::int
                    || ' for a replay; tables ' || pg_size_pretty(pg_total_relation_size('assessment_receipt')) || ', '
                    || pg_size_pretty(pg_total_relation_size('replay_case'))
                from replay_case k join assessment_receipt r on r.declaration_number = k.declaration_number""").query(String.class).single());
    }

    private void replay(String name) throws InterruptedException {
        long begin = System.nanoTime();
        ReplaySource source = cases.source(ALL, Pace.UNHURRIED);
        double found = seconds(begin);
        Comparison tables = hunan(12);
        ReplayRun run = ReplayRun.start(tables, source, first.rule(), 2);
        while (run.run().counted() == 0) {
            LockSupport.parkNanos(1_000_000);
        }
        double figures = seconds(begin);
        run.run().await();
        System.out.printf("%s: cases found %.2f s, first figures %.2f s, complete %.2f s, %s of %,d: %s%n", name, found, figures, seconds(begin),
                run.run().state(), run.run().counted(), run.read(ReplayFigures::counts).all());
    }

    private void slide() throws InterruptedException {
        long begin = System.nanoTime();
        Slider slider = Slider.of(HunanDraft.inForce().of(HunanDraft.RULE_SET), HunanDraft.inForce().of(HunanDraft.RULE_SET), HunanDraft.RULE_SET, MINIMUM);
        SliceRun.start(cases.source(ALL, Pace.UNHURRIED), slider, first.rule(), 2).await();
        System.gc();
        System.out.printf("slider: loaded %.2f s, %,d MB of heap in use%n", seconds(begin),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        for (int value = 8; value <= 16; value++) {
            long asked = System.nanoTime();
            System.out.printf("  %s in %.0f ms%n", slider.count(BigDecimal.valueOf(value), ForkJoinPool.commonPool()),
                    seconds(asked) * 1e3);
        }
    }

    /** Threads that ask for verdicts without a pause; the replay gives way, so it is given up when the window is over. */
    private void besideProduction(int threads) throws InterruptedException {
        double alone = verdictsWhile(threads, () -> pause(ALONE_SECONDS));
        Comparison tables = hunan(12);
        ReplaySource source = cases.source(ALL, Pace.UNHURRIED);
        ReplayRun run = ReplayRun.start(tables, source, first.rule(), 2);
        double beside = verdictsWhile(threads, () -> pause(BESIDE_SECONDS));
        SliceRun.State state = run.run().state();
        long counted = run.run().counted();
        run.run().cancel();
        run.run().await();
        double after = verdictsWhile(threads, () -> pause(ALONE_SECONDS));
        System.out.printf("production on %d threads: %,.0f verdicts a second alone, %,.0f during %.0f s of a replay (%s, %,d of %,d cases), "
                + "%,.0f after: %.0f %%%n", threads, alone, beside, BESIDE_SECONDS, state, counted, run.run().total(), after,
                200 * beside / (alone + after));
    }

    private static Comparison hunan(int minimum) {
        return Comparison.of(HunanDraft.inForce().of(HunanDraft.RULE_SET), HunanDraft.minimumScenarios(minimum).of(HunanDraft.RULE_SET));
    }

    private static void pause(double seconds) {
        long begin = System.nanoTime();
        while (seconds(begin) < seconds) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** Verdicts a second of production while something else happens. */
    private double verdictsWhile(int threads, Work other) throws InterruptedException {
        List<Facts> asked = new AssessmentOnABench(20).enterprises(200);
        AtomicBoolean over = new AtomicBoolean();
        LongAdder verdicts = new LongAdder();
        List<Thread> asking = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                for (int n = 0; !over.get(); n++) {
                    production.service().assess(production.editionId(), HunanDraft.RULE_SET, new Tier("ADVANCED"), asked.get(n % asked.size()));
                    verdicts.increment();
                }
            });
            asking.add(thread);
            thread.start();
        }
        long begin = System.nanoTime();
        try {
            other.run();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        } finally {
            over.set(true);
        }
        double each = verdicts.sum() / seconds(begin);
        for (Thread thread : asking) {
            thread.join();
        }
        return each;
    }

    /** Both tables, the conditions alone: what the engine takes for a sample, on one thread and for a while, halved for two. */
    private void asShipped(Path feel) throws Exception {
        List<Map<String, Object>> questions = new ArrayList<>();
        ReplaySource source = cases.source(ALL, Pace.UNHURRIED);
        source.each(0, one -> questions.add(question(one)));
        List<Map<String, Object>> sample = questions.subList(0, Math.min(200, questions.size()));
        double each = 0;
        for (byte[] dmn : List.of(Files.readAllBytes(Path.of(HunanDraft.FILE)),
                HunanDraft.minimumScenarios(12).drafts().get(HunanDraft.FILE))) {
            Function<Map<String, Object>, List<Map<String, Object>>> engine = StockEngine.asShipped(feel, dmn, HunanCase.KEY);
            many(engine, sample, SHIPPED_SECONDS / 4);
            each += many(engine, sample, SHIPPED_SECONDS);
        }
        System.out.printf("as shipped: %.1f ms a case for both tables on one thread, of a sample of %d cases; %,d cases on two threads would take %.0f s%n",
                each * 1e3, sample.size(), CASES, each * CASES / 2);
    }

    /** @return seconds a case; fewer are asked when the time is over */
    private static double many(Function<Map<String, Object>, List<Map<String, Object>>> engine, List<Map<String, Object>> sample, double most) {
        long begin = System.nanoTime();
        int asked = 0;
        while (asked < sample.size() && (asked == 0 || seconds(begin) < most)) {
            engine.apply(sample.get(asked++));
        }
        return seconds(begin) / asked;
    }

    private Map<String, Object> question(ReplayCase one) {
        Map<String, Object> seen = production.service().seen(production.editionId(), one.ruleSetId(),
                production.service().facts(production.editionId(), one.facts()));
        return new HashMap<>(Map.of("tier", one.tier().value(), "facts", seen));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void timed(String what, Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        System.out.printf("%s: %.1f s%n", what, seconds(begin));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
