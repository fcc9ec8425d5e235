package org.tidu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
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
 * Whole cases, from the start form to recognition, nine user tasks each; beside them the bare procedure (an engine with the models of
 * a case and nothing of the program behind them: once out of the box, once with what the program spares its engine, and once more so without
 * the save points of the models) and an empty engine with a process of nine user tasks, each in a database of its own of the same PostgreSQL with
 * fsync; one caller each, in turns. The caller works off deposits and jobs itself, so that nobody waits for anybody.
 * {@code mvn -Pbenchmark verify -DskipTests} prints all of them, their ratios, and how much of it was processor time of the program;
 * {@code -Dtidu.bench.statements=true} also the statements of a case and the lines of history it leaves, and the figures are then worse.
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
                ConfigurableApplicationContext program = program(postgres);
                BareProcedure bare = BareProcedure.on(postgres, "bare");
                BareProcedure lean = BareProcedure.on(postgres, "lean", engineOf(program));
                BareProcedure quick = BareProcedure.withoutSavePoints(postgres, "quick", engineOf(program));
                EmptyEngine empty = EmptyEngine.on(postgres, "empty")) {
            Turn ours = new Turn("whole cases", new CaseBenchmark(program)::batch);
            Turn stock = new Turn("bare procedure", () -> bare.cases(BATCH));
            Turn spared = new Turn("lean procedure", () -> lean.cases(BATCH));
            Turn straight = new Turn("lean, no save points", () -> quick.cases(BATCH));
            Turn tasks = new Turn("empty engine", () -> empty.cases(BATCH));
            run(List.of(ours, stock, spared, straight, tasks), postgres);
            Stream.of(ours.beside(tasks), ours.beside(stock), stock.beside(tasks), ours.beside(spared), spared.beside(tasks), straight.beside(tasks))
                    .forEach(System.out::println);
        }
    }

    /** What the program spares its engine, without what it lets people do. */
    private static ProcessEnginePlugin[] engineOf(ConfigurableApplicationContext program) {
        return Stream.of("leanEngine", "historyRetention", "feelPlugin")
                .map(plugin -> program.getBean(plugin, ProcessEnginePlugin.class)).toArray(ProcessEnginePlugin[]::new);
    }

    private static void run(List<Turn> turns, EmbeddedPostgres postgres) {
        turns.forEach(Turn::warmUp);
        Optional<Counts> counts = STATEMENTS ? Optional.of(new Counts(postgres)) : Optional.empty();
        for (int batch = 0; batch < BATCHES; batch++) {
            System.out.printf("batch %d: %s ms a case%n", batch + 1,
                    turns.stream().map(turn -> "%.0f".formatted(turn.take() / BATCH)).collect(Collectors.joining(", ")));
        }
        counts.ifPresent(counted -> counted.print(BATCH * BATCHES));
        System.out.println();
        turns.forEach(turn -> System.out.println(turn.words(BATCH * BATCHES)));
    }

    /** Statements of each database, and what the cases in it were made of. */
    private static final class Counts {

        private final DatabaseTime statements;
        private final Map<String, HistoryLines> lines = new LinkedHashMap<>();

        private Counts(EmbeddedPostgres postgres) {
            for (String database : List.of("postgres", "bare", "lean", "quick", "empty")) {
                lines.put(database, new HistoryLines(JdbcClient.create(postgres.getDatabase("postgres", database))));
            }
            statements = new DatabaseTime(JdbcClient.create(postgres.getPostgresDatabase()));
            statements.begin();
        }

        private void print(int cases) {
            statements.printCalls(cases);
            lines.forEach((database, written) -> System.out.printf("%s: lines of history a case: %s%n", database, written.each(cases)));
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
