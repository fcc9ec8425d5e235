package org.tidu.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Competitors in one JVM, on one thread: each is warmed up, then all run in turn, round by round, so that whatever else
 * the machine does meets them alike. The middle round counts.
 */
final class Race {

    private static final int ROUNDS = Integer.getInteger("tidu.bench.rounds", 5);
    private static final long WARM_UP = (long) (Double.parseDouble(System.getProperty("tidu.bench.warm-up", "3")) * 1e9);
    private static final long ROUND = (long) (Double.parseDouble(System.getProperty("tidu.bench.round", "1")) * 1e9);

    /** Keeps the compiler from leaving results out. */
    static volatile Object result;

    private final String name;
    private final Map<String, IntFunction<?>> competitors = new LinkedHashMap<>();

    Race(String name) {
        this.name = name;
    }

    /** @param decision takes the number of the question */
    Race with(String competitor, IntFunction<?> decision) {
        competitors.put(competitor, decision);
        return this;
    }

    /** Prints decisions a second of each, and how many times the first one's. */
    void run() {
        competitors.values().forEach(decision -> perSecond(decision, WARM_UP));
        Map<String, List<Double>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            competitors.forEach((competitor, decision) ->
                    rounds.computeIfAbsent(competitor, any -> new ArrayList<>()).add(perSecond(decision, ROUND)));
        }
        double first = median(rounds.values().iterator().next());
        System.out.printf("%n%s%n%-52s %14s %10s   %s%n", name, "", "decisions/s", "times", "slowest..fastest round");
        rounds.forEach((competitor, measured) -> System.out.printf("%-52s %,14.0f %,10.1f   %,.0f..%,.0f%n", competitor,
                median(measured), median(measured) / first, measured.stream().min(Double::compare).orElseThrow(),
                measured.stream().max(Double::compare).orElseThrow()));
    }

    private static double perSecond(IntFunction<?> decision, long nanos) {
        long begin = System.nanoTime();
        int count = 0;
        long elapsed;
        do {
            result = decision.apply(count++);
            elapsed = System.nanoTime() - begin;
        } while (elapsed < nanos);
        return count * 1e9 / elapsed;
    }

    private static double median(List<Double> measured) {
        return measured.stream().sorted().skip(measured.size() / 2).findFirst().orElseThrow();
    }
}
