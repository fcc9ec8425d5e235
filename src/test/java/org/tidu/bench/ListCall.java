package org.tidu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One thing a screen asks.
 *
 * @param aim         at most so many milliseconds at the 95th percentile
 * @param isExplained whether its plans are printed
 */
record ListCall(String who, String name, int aim, boolean isExplained, Supplier<String> call) {

    private static final int TIMES = 100;
    private static final int AT_LEAST = 20;
    private static final long ENOUGH_NANOS = 4_000_000_000L;

    /** As often as it is measured. */
    void warmUp() {
        repeated();
    }

    /** A hundred times, or for four seconds. */
    String measured() {
        double[] times = repeated();
        double p95 = times[times.length * 95 / 100 - 1];
        return "%-10s %-26s %8.1f %8.1f %8.1f %6d%s".formatted(who, name, times[times.length / 2], p95,
                times[times.length - 1], aim, p95 < aim ? "" : " missed");
    }

    private double[] repeated() {
        List<Double> times = new ArrayList<>();
        long first = System.nanoTime();
        while (times.size() < AT_LEAST || times.size() < TIMES && System.nanoTime() - first < ENOUGH_NANOS) {
            long begin = System.nanoTime();
            call.get();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
