package org.tidu.bench;

import java.lang.management.ManagementFactory;

/** One of those that take turns in a benchmark, with the milliseconds it has taken so far. */
final class Turn {

    private final String name;
    private final Runnable batch;
    private double wall;
    private double processor;

    Turn(String name, Runnable batch) {
        this.name = name;
        this.batch = batch;
    }

    /** One batch that does not count. */
    void warmUp() {
        batch.run();
    }

    /** One batch; returns the milliseconds it took. */
    double take() {
        double processorBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        batch.run();
        double took = (System.nanoTime() - begin) / 1e6;
        wall += took;
        processor += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorBefore) / 1e6;
        return took;
    }

    String words(int cases) {
        return "%-20s %5.1f/s, %4.0f ms each, of these %4.0f ms processor time of the program".formatted(
                name, cases * 1e3 / wall, wall / cases, processor / cases);
    }

    /** The part of the other's speed that this one has. */
    String beside(Turn other) {
        return "%s / %s: %.2f, of processor time %.2f".formatted(name, other.name, other.wall / wall, other.processor / processor);
    }
}
