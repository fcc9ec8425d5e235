package org.tidu.declaration.deposit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much has been received and not been taken on, and for how long: what an operator is woken for. Beside it how many wait to be received. */
@Component
class DepositMetrics implements MeterBinder {

    private final DepositTable table;
    private final DepositTurns turns;
    private final Clock clock;

    DepositMetrics(DepositTable table, DepositTurns turns, Clock clock) {
        this.table = table;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tidu.deposit.waiting", table, DepositTable::count)
                .description("submissions received and not yet taken on by their process").register(registry);
        Gauge.builder("tidu.deposit.oldest.seconds", this, DepositMetrics::oldest)
                .description("age of the oldest of them").register(registry);
        Gauge.builder("tidu.deposit.turns.waiting", turns, DepositTurns::waiting)
                .description("requests of this node that wait for their turn to hand in").register(registry);
    }

    private double oldest() {
        return table.oldest().map(received -> Duration.between(received, clock.instant()).toMillis() / 1000.0).orElse(0.0);
    }
}
