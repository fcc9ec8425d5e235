package org.tidu.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.problem.Busy;
import org.tidu.support.OnBothDatabases;

/** How the database is looked at: once at a time, as it is at one instant, and a few rows at a time. */
class OneLookTest {

    @OnBothDatabases
    void who_asks_while_it_is_under_way_is_told_to_come_back_and_may_when_it_is_over(String vendor, DataSource database) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        IntegrityCheck check = new IntegrityCheck(List.of(table("slow", (rows, findings) -> {
            begun.countDown();
            await(goOn);
            findings.row("key", null);
        })), database);
        CompletableFuture<IntegrityReport> first = CompletableFuture.supplyAsync(check::run);
        begun.await();

        assertThatThrownBy(check::run).isInstanceOf(Busy.class).hasMessageContaining("正在核对");
        goOn.countDown();

        assertThat(first.get().tables()).containsExactly(new TableCount("slow", 1, 0));
        assertThat(check.run().intact()).isTrue();
    }

    @OnBothDatabases
    void a_broken_look_does_not_shut_the_door(String vendor, DataSource database) {
        IntegrityCheck check = new IntegrityCheck(List.of(table("none", (rows, findings) ->
                rows.each("select * from no_such_table", row -> findings.row("key", null)))), database);

        assertThatThrownBy(check::run).hasMessageContaining("no_such_table");
        assertThatThrownBy(check::run).isNotInstanceOf(Busy.class);
    }

    @OnBothDatabases
    void what_is_written_meanwhile_is_not_seen(String vendor, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        List<Integer> counted = new ArrayList<>();
        HashedTable enterprises = table("enterprise", (rows, findings) -> {
            for (int look = 0; look < 2; look++) {
                rows.each("select count(*) from enterprise", row -> counted.add(row.getInt(1)));
                CompletableFuture.runAsync(() -> jdbc.sql("insert into enterprise values (?, '企业', '430211', current_timestamp)")
                        .param("9143020000000000" + counted.size()).update()).join();
            }
        });

        new IntegrityCheck(List.of(enterprises), database).run();

        assertThat(counted).containsExactly(0, 0);
    }

    @OnBothDatabases
    void rows_come_a_few_at_a_time(String vendor, DataSource database) {
        List<Integer> cursors = new ArrayList<>();
        HashedTable many = table("many", (rows, findings) -> rows.each("select * from generate_series(1, 200) n", row -> {
            findings.row(row.getString(1), null);
            rows.each("select count(*) from pg_cursors where name <> ''", open -> cursors.add(open.getInt(1)));
        }));

        if (vendor.equals("postgresql")) {
            new IntegrityCheck(List.of(many), database).run();
            assertThat(cursors.subList(0, 100)).as("the database still holds the rest").allMatch(open -> open > 0);
        }
    }

    @OnBothDatabases
    void the_first_altered_row_is_the_first_in_the_order_of_tables_and_keys(String vendor, DataSource database) {
        HashedTable later = table("b", (rows, findings) -> findings.row("1", "third"));
        HashedTable earlier = table("a", (rows, findings) -> {
            findings.row("1", null);
            findings.row("2", "first");
            findings.row("3", "second");
        });

        IntegrityReport report = new IntegrityCheck(List.of(later, earlier), database).run();

        assertThat(report.firstAltered()).isEqualTo(new Alteration("a", "2", "first"));
        assertThat(report.tables()).containsExactly(new TableCount("a", 3, 2), new TableCount("b", 1, 1));
        assertThat(report.intact()).isFalse();
    }

    /** A table read as the test says; no class that whoever looks for tables would find. */
    private static HashedTable table(String name, BiConsumer<StoredRows, Findings> reading) {
        return new HashedTable() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void read(StoredRows rows, Findings findings) {
                reading.accept(rows, findings);
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
