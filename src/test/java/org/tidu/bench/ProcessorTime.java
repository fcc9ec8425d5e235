package org.tidu.bench;

import java.time.Duration;
import java.util.function.Predicate;

/** Processor time so far, of the clients (this process), the program (a process below it) and the database (whatever PostgreSQL runs on the machine). */
record ProcessorTime(Duration clients, Duration program, Duration database) {

    static ProcessorTime of(NodeProcess node) {
        return new ProcessorTime(used(ProcessHandle.current()), all(process -> process.pid() == node.pid()),
                all(process -> process.info().command().filter(command -> command.endsWith("/postgres")).isPresent()));
    }

    /** Of each, milliseconds since then for one of so many. */
    String since(ProcessorTime before, int count) {
        return "%.1f + %.1f + %.1f".formatted(each(before.clients, clients, count), each(before.program, program, count),
                each(before.database, database, count));
    }

    private static double each(Duration before, Duration after, int count) {
        return after.minus(before).toNanos() / 1e6 / count;
    }

    private static Duration all(Predicate<ProcessHandle> which) {
        return ProcessHandle.allProcesses().filter(which).map(ProcessorTime::used).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
