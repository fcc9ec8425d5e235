package org.tidu.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tidu.assessment.AssessmentOnABench;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.verdict.Verdict;

/**
 * 100,000 made-up enterprises before every rule set of the repository at every tier, on two threads: what replaying a
 * changed rule over a year's declarations of the country costs. Making and reading the facts is not in the time.
 */
public final class BulkBenchmark {

    private static final int ENTERPRISES = Integer.getInteger("tidu.bench.enterprises", 100_000);
    private static final int AT_ONCE = 1_000;
    /** Small, so that no thread waits long for the other. */
    private static final int SHARE = 50;
    private static final int WARM_UP = 20_000;
    private static final int THREADS = 2;

    private final AssessmentOnABench assessment = new AssessmentOnABench(2025);
    private final List<String> ruleSets = assessment.ruleSets();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final com.sun.management.ThreadMXBean thread =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    public static void main(String[] arguments) throws Exception {
        new BulkBenchmark().run();
    }

    private void run() throws Exception {
        for (int done = 0; done < WARM_UP; done += AT_ONCE) {
            part(assessment.enterprises(AT_ONCE));
        }
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        Work all = new Work(0, 0, 0, 0, 0);
        double seconds = 0;
        for (int done = 0; done < ENTERPRISES; done += AT_ONCE) {
            List<Facts> facts = assessment.enterprises(AT_ONCE);
            long begin = System.nanoTime();
            all = all.plus(part(facts));
            seconds += (System.nanoTime() - begin) / 1e9;
        }
        threads.shutdown();
        System.out.printf("%n%,d enterprises × rule sets %s: %,d verdicts with %,d conditions, %,d eligible%n", ENTERPRISES, ruleSets,
                all.verdicts(), all.conditions(), all.eligible());
        System.out.printf("%.1f s on %d threads, %.1f s of processor time in them; %.2f µs a verdict and thread%n", seconds, THREADS,
                all.cpu() / 1e9, seconds * THREADS * 1e6 / all.verdicts());
        System.out.printf("%,d MB allocated, %,d bytes a verdict; peak heap %,d MB, the facts of %,d enterprises included%n",
                all.allocated() >> 20, all.allocated() / all.verdicts(), peakHeap() >> 20, AT_ONCE);
    }

    private record Work(long verdicts, long conditions, long eligible, long cpu, long allocated) {

        Work plus(Work other) {
            return new Work(verdicts + other.verdicts, conditions + other.conditions, eligible + other.eligible,
                    cpu + other.cpu, allocated + other.allocated);
        }
    }

    private Work part(List<Facts> facts) throws InterruptedException, ExecutionException {
        List<Callable<Work>> shares = new ArrayList<>();
        for (int from = 0; from < facts.size(); from += SHARE) {
            List<Facts> share = facts.subList(from, Math.min(from + SHARE, facts.size()));
            shares.add(() -> judge(share));
        }
        Work sum = new Work(0, 0, 0, 0, 0);
        for (Future<Work> done : threads.invokeAll(shares)) {
            sum = sum.plus(done.get());
        }
        return sum;
    }

    private Work judge(List<Facts> share) {
        long id = Thread.currentThread().getId();
        long cpu = thread.getThreadCpuTime(id);
        long allocated = thread.getThreadAllocatedBytes(id);
        long verdicts = 0;
        long conditions = 0;
        long eligible = 0;
        for (Facts facts : share) {
            for (String ruleSet : ruleSets) {
                for (Verdict verdict : assessment.assess(ruleSet, facts)) {
                    verdicts++;
                    conditions += verdict.conditions().size();
                    eligible += verdict.eligible() ? 1 : 0;
                }
            }
        }
        return new Work(verdicts, conditions, eligible, thread.getThreadCpuTime(id) - cpu,
                thread.getThreadAllocatedBytes(id) - allocated);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
