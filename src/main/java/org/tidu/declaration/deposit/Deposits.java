package org.tidu.declaration.deposit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.row.CaseTable;
import org.tidu.engine.process.BackgroundWork;
import org.tidu.problem.Conflict;
import org.tidu.problem.LogContext;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/**
 * The queue of what has been received. Each deposit is followed once: its work and its removal are one transaction. One
 * that fails is tried again, later each time, and is never given up.
 */
@Component
public class Deposits implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(Deposits.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final DepositTable table;
    private final CaseTable cases;
    private final DepositedWork work;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore arrived = new Semaphore(0);

    Deposits(DepositTable table, CaseTable cases, DepositedWork work, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.work = work;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** To be called in the transaction that keeps the document and the receipt. */
    public void add(Receipt receipt, String taskId) {
        LogContext.about(receipt.declarationNumber());
        table.add(receipt, taskId);
    }

    /** To be called when that transaction has been committed. */
    public void wake() {
        arrived.release();
    }

    /** Until something arrives, or this much time has passed. */
    void awaitArrival(Duration atMost) throws InterruptedException {
        if (arrived.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            arrived.drainPermits();
        }
    }

    @Override
    public boolean workOne() {
        return follow(table::claim).claimed();
    }

    /**
     * For the timer of a deadline, in its transaction: from here on nothing can be deposited for the case until the
     * timer's work is done.
     *
     * @throws IllegalStateException when something waits to be taken on; the timer is then tried again
     */
    public void refuseWhilePending(DeclarationNumber number) {
        cases.hold(number);
        if (table.isPending(number)) {
            throw new IllegalStateException("申报 " + number + " 有已收到的材料待处理，截止处理顺延 / deposited submission first");
        }
    }

    /** The tasks this enterprise has handed in that are still to be taken on. */
    public Set<String> tasksOf(CreditCode uscc) {
        return table.tasksOf(uscc);
    }

    /** Whether something of this case waits to be taken on. */
    public boolean isPending(DeclarationNumber number) {
        return table.isPending(number);
    }

    /**
     * Takes on whatever of this case waits, here and now, before something else is done to it.
     *
     * @throws Conflict when that fails; it will be tried again
     */
    public void settle(DeclarationNumber number) {
        while (table.isPending(number)) {
            if (follow(() -> table.claim(number)).failed()) {
                throw new Conflict("已收到的材料正在处理，请稍候片刻再操作");
            }
        }
    }

    private record Attempt(boolean claimed, boolean failed) {}

    private Attempt follow(Supplier<Optional<Deposit>> claim) {
        AtomicReference<Deposit> claimed = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> claim.get().ifPresent(deposit -> {
                claimed.set(deposit);
                LogContext.during(deposit.declarationNumber(), () -> work.follow(deposit));
                table.remove(deposit.id());
            }));
            return new Attempt(claimed.get() != null, false);
        } catch (RuntimeException fault) {
            if (claimed.get() == null) {
                throw fault;
            }
            LogContext.during(claimed.get().declarationNumber(), () -> postpone(claimed.get(), fault));
            return new Attempt(true, true);
        }
    }

    private void postpone(Deposit deposit, RuntimeException fault) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(deposit.attempts(), 9));
        LOG.error("申报 {} 收到的 {} 未能办理，第 {} 次，将重试 / deposit could not be taken on", deposit.declarationNumber(),
                deposit.formId(), deposit.attempts() + 1, fault);
        transaction.executeWithoutResult(status -> table.postpone(deposit.id(),
                clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait), String.valueOf(fault)));
    }
}
