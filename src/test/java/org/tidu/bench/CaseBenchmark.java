package org.tidu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Outcome;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.enterprise.AccountRole;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.SignUps;
import org.tidu.support.TestClock;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/**
 * Whole cases, from the start form to recognition, nine user tasks each, beside an empty engine with a process of nine
 * user tasks on the same PostgreSQL with fsync; one caller each, in turns. The caller works off deposits and jobs itself, so
 * that nobody waits for anybody. {@code mvn -Pbenchmark verify -DskipTests} prints both, their ratio, and how much of it was
 * processor time of the program; {@code -Dtidu.bench.statements=true} also the statements of a case, and the figures are then worse.
 */
public final class CaseBenchmark {

    static final int TASKS = 9;
    private static final int BATCH = 20;
    private static final boolean STATEMENTS = Boolean.getBoolean("tidu.bench.statements");
    private static final int BATCHES = Integer.getInteger("tidu.bench.batches", 10);
    private static final Map<String, Object> CITY = Map.of("decision", "APPROVE", "reason", "材料齐全完整，同意推荐");

    private final Journey journey;
    private final RoundWalk walk;
    private final RoundFixture rounds;
    private final Cases cases;
    private final TestClock clock;
    private final List<EnterpriseMember> members;

    private CaseBenchmark(ConfigurableApplicationContext program) {
        journey = program.getBean(Journey.class);
        walk = program.getBean(RoundWalk.class);
        rounds = program.getBean(RoundFixture.class);
        cases = program.getBean(Cases.class);
        clock = program.getBean(TestClock.class);
        RoundWalk.EXPERTS.forEach(expert -> program.getBean(StaffDirectory.class)
                .ensureUser(expert, expert, null, "Zj-nobody-signs-in-2025", List.of("experts-43")));
        members = IntStream.range(0, BATCH).mapToObj(CaseBenchmark::member).toList();
        members.forEach(journey::listed);
    }

    private static EnterpriseMember member(int index) {
        return new EnterpriseMember("account-" + index, "login-" + index, "张样例", new CreditCode(SignUps.nextCode()), "株洲样例" + index + "机械有限公司",
                "430211", AccountRole.ADMIN);
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_preload_libraries", STATEMENTS ? "pg_stat_statements" : "").start();
                ConfigurableApplicationContext program = program(postgres)) {
            CaseBenchmark whole = new CaseBenchmark(program);
            EmptyEngine empty = EmptyEngine.on(postgres, "empty");
            whole.batch();
            empty.cases(BATCH);
            Optional<DatabaseTime> database = STATEMENTS
                    ? Optional.of(new DatabaseTime(JdbcClient.create(postgres.getPostgresDatabase()))) : Optional.empty();
            database.ifPresent(DatabaseTime::begin);
            Spent ours = new Spent();
            Spent bare = new Spent();
            for (int batch = 0; batch < BATCHES; batch++) {
                double each = ours.of(whole::batch) / BATCH;
                bare.of(() -> empty.cases(BATCH));
                System.out.printf("batch %d: %.0f ms a case%n", batch + 1, each);
            }
            database.ifPresent(DatabaseTime::printCalls);
            int cases = BATCH * BATCHES;
            System.out.printf("%nwhole cases %s; an empty engine with %d user tasks %s; ratio %.2f, of processor time %.2f%n",
                    ours.words(cases), TASKS, bare.words(cases), bare.wall / ours.wall, bare.processor / ours.processor);
            empty.close();
        }
    }

    /** Milliseconds. */
    private static final class Spent {

        private double wall;
        private double processor;

        /** How long it took. */
        private double of(Runnable work) {
            long processorBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            work.run();
            double took = (System.nanoTime() - begin) / 1e6;
            wall += took;
            processor += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorBefore) / 1e6;
            return took;
        }

        private String words(int cases) {
            return "%.1f/s, %.0f ms each, of these %.0f ms processor time of the program".formatted(
                    cases * 1e3 / wall, wall / cases, processor / cases);
        }
    }

    private static ConfigurableApplicationContext program(EmbeddedPostgres postgres) {
        return new SpringApplicationBuilder(org.tidu.TiduApplication.class, CaseProgram.class).run(
                "--spring.profiles.active=postgres", "--server.port=0", "--camunda.bpm.job-execution.enabled=false",
                "--spring.main.banner-mode=off", "--tidu.warm-up=false",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true",
                "--spring.datasource.username=postgres", "--spring.datasource.password=postgres");
    }

    /** A round with some cases, each to its public notice; then the notices end. */
    private void batch() {
        clock.reset();
        Round round = rounds.open();
        List<String> numbers = members.stream().map(member -> toNotice(round, member)).toList();
        walk.at(RoundFixture.CITY_DEADLINE.plus(Duration.ofDays(20)));
        for (String number : numbers) {
            Outcome outcome = cases.find(new DeclarationNumber(number)).orElseThrow().outcome();
            if (outcome != Outcome.RECOGNISED) {
                throw new IllegalStateException(number + " ended with " + outcome);
            }
        }
    }

    private String toNotice(Round round, EnterpriseMember member) {
        String number = journey.start(round, member, Contents.start()).number().value();
        journey.enterprise(new DeclarationNumber(number), member, Contents.maturity(2.15));
        journey.enterprise(new DeclarationNumber(number), member, Contents.application());
        journey.officer(new DeclarationNumber(number), CountyReviews.recommends());
        journey.countyList(new DeclarationNumber(number), "RECOMMENDED");
        journey.officer(new DeclarationNumber(number), CITY);
        journey.cityList(new DeclarationNumber(number), "RECOMMENDED");
        walk.expertsAppointed(new DeclarationNumber(number));
        walk.scored(new DeclarationNumber(number), 0.92);
        walk.complete(number, "userTask_concludeReview", Map.of("decision", "PASS"));
        return number;
    }
}
