package org.tidu.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** What a cluster commits by itself: the statements of {@code pgbench -N}. */
final class CommitRate {

    private CommitRate() {}

    /** Commits a second. */
    static double of(DataSource database, int clients, Duration time) throws SQLException {
        try (Connection setUp = database.getConnection()) {
            setUp.createStatement().execute("create table bench_accounts as select n as aid, 0 as abalance, repeat(' ', 84) as filler from generate_series(1, 100000) n");
            setUp.createStatement().execute("alter table bench_accounts add primary key (aid)");
            setUp.createStatement().execute("create table bench_history (tid int, bid int, aid int, delta int, mtime timestamp)");
        }
        List<CompletableFuture<Integer>> running = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        for (int client = 0; client < clients; client++) {
            running.add(CompletableFuture.supplyAsync(() -> commits(database, end), command -> new Thread(command).start()));
        }
        int commits = running.stream().mapToInt(CompletableFuture::join).sum();
        return commits / (time.toNanos() / 1e9);
    }

    private static int commits(DataSource database, long end) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int commits = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update bench_accounts set abalance = abalance + ? where aid = ?");
                PreparedStatement read = connection.prepareStatement("select abalance from bench_accounts where aid = ?");
                PreparedStatement history = connection.prepareStatement("insert into bench_history values (1, 1, ?, ?, current_timestamp)")) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                int account = random.nextInt(1, 100_001);
                update.setInt(1, random.nextInt(-5000, 5000));
                update.setInt(2, account);
                update.executeUpdate();
                read.setInt(1, account);
                read.executeQuery().close();
                history.setInt(1, account);
                history.setInt(2, 1);
                history.executeUpdate();
                connection.commit();
                commits++;
            }
            return commits;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
