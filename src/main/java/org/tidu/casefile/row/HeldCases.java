package org.tidu.casefile.row;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tidu.term.DeclarationNumber;

/**
 * The cases the present transaction has locked, by holding or by changing them, each as it stands by now. It is one of the
 * transaction's synchronizations, so that it goes when the transaction ends and is put aside while another one runs.
 */
final class HeldCases implements TransactionSynchronization {

    /** By number; empty where the row is locked and has not been read since. */
    private final Map<DeclarationNumber, Optional<CaseRow>> rows = new HashMap<>();

    private HeldCases() {}

    /** What is known of a case that is locked; empty otherwise. */
    static Optional<CaseRow> row(DeclarationNumber number) {
        return current().flatMap(held -> held.rows.getOrDefault(number, Optional.empty()));
    }

    /** Kept only when the case is locked: of any other the next reader may find something new. */
    static void read(CaseRow row) {
        current().ifPresent(held -> held.rows.computeIfPresent(row.number(), (number, before) -> Optional.of(row)));
    }

    /** Read with a lock. */
    static void held(CaseRow row) {
        keep(held -> held.rows.put(row.number(), Optional.of(row)));
    }

    /** A change locks, too; what was known of the row is no longer true. */
    static void changed(DeclarationNumber number) {
        keep(held -> held.rows.put(number, Optional.empty()));
    }

    static void entered(DeclarationNumber number, Stage stage, Instant at) {
        keep(held -> held.rows.merge(number, Optional.empty(), (before, none) -> before.map(row -> row.in(stage, at))));
    }

    private static void keep(Consumer<HeldCases> change) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            change.accept(current().orElseGet(HeldCases::begun));
        }
    }

    private static HeldCases begun() {
        HeldCases held = new HeldCases();
        TransactionSynchronizationManager.registerSynchronization(held);
        return held;
    }

    private static Optional<HeldCases> current() {
        return !TransactionSynchronizationManager.isSynchronizationActive() ? Optional.empty()
                : TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(HeldCases.class::isInstance).map(HeldCases.class::cast).findFirst();
    }
}
