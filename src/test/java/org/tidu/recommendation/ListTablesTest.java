package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.RoundId;

/** What a county signed stays as it is, on H2 and on PostgreSQL, whoever writes to the database and how many at once. */
class ListTablesTest {

    @OnBothDatabases
    void a_locked_list_can_be_neither_changed_nor_deleted_nor_added_to(String vendor, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        ListFixture.openList(jdbc);
        // given a list that may change while it is open
        jdbc.sql("insert into recommendation_item (list_id, declaration_number, recommended, item_rank) "
                + "values ('list', 'N-1', true, 1)").update();
        jdbc.sql("update recommendation_item set item_rank = 2").update();
        jdbc.sql("insert into recommendation_document values ('list', 'SUMMARY', '00', 'hash')").update();

        // when it is locked
        jdbc.sql("update recommendation_list set status = 'LOCKED', locked_at = current_timestamp, "
                + "locked_by = 'tianyuan1', content = '{}', sha256 = 'hash'").update();

        // then nothing of it moves any more
        for (String change : new String[] {
            "update recommendation_list set status = 'OPEN'",
            "update recommendation_list set sha256 = 'other'",
            "delete from recommendation_list",
            "update recommendation_item set item_rank = 1",
            "delete from recommendation_item",
            "insert into recommendation_item (list_id, declaration_number, recommended) values ('list', 'N-2', false)",
            "update recommendation_document set sha256 = 'other'",
            "delete from recommendation_document",
            "insert into recommendation_document values ('list', 'LETTER', '00', 'hash')"}) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(jdbc.sql("select item_rank from recommendation_item").query(Integer.class).single()).isEqualTo(2);
    }

    @OnBothDatabases
    void an_area_has_one_list_in_a_round_and_a_rank_one_case(String vendor, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        ListFixture.openList(jdbc);
        jdbc.sql("insert into recommendation_item (list_id, declaration_number, recommended, item_rank) "
                + "values ('list', 'N-1', true, 1)").update();

        assertThatThrownBy(() -> jdbc.sql("insert into recommendation_list (id, round_id, list_level, area_code, "
                        + "area_name, status) values ('other', 'round', 'COUNTY', '430211', '天元区', 'OPEN')").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("insert into recommendation_item (list_id, declaration_number, recommended, "
                        + "item_rank) values ('list', 'N-2', true, 1)").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("insert into recommendation_item (list_id, declaration_number, recommended) "
                        + "values ('list', 'N-2', true)").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @OnBothDatabases
    void of_counties_that_finish_at_once_exactly_one_sees_all_finished(String vendor, DataSource database)
            throws Exception {
        JdbcClient jdbc = JdbcClient.create(database);
        ListFixture.openList(jdbc);
        Lists lists = new Lists(jdbc, Clock.systemUTC());
        lists.open(ListRef.county(new RoundId("round"), "430203"), "芦淞区");
        lists.open(ListRef.city(new RoundId("round"), "4302"), "株洲市");
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        CyclicBarrier bothAnnounced = new CyclicBarrier(2);

        List<Callable<Boolean>> counties = Stream.of("430203", "430211").<Callable<Boolean>>map(county -> () ->
                transaction.execute(status -> {
                    lists.concluded(ListRef.county(new RoundId("round"), county));
                    await(bothAnnounced);
                    return lists.allCountiesConcludedExclusively(new RoundId("round"));
                })).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Boolean> last = new ArrayList<>();
        for (Future<Boolean> county : threads.invokeAll(counties)) {
            last.add(county.get());
        }
        threads.shutdown();

        assertThat(last).containsExactlyInAnyOrder(true, false);
    }

    @OnBothDatabases
    void a_county_that_finishes_while_another_has_not_committed_yet_waits_for_it_and_then_sees_both(
            String vendor, DataSource database) throws Exception {
        JdbcClient jdbc = JdbcClient.create(database);
        ListFixture.openList(jdbc);
        Lists lists = new Lists(jdbc, Clock.systemUTC());
        lists.open(ListRef.county(new RoundId("round"), "430203"), "芦淞区");
        lists.open(ListRef.city(new RoundId("round"), "4302"), "株洲市");
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        ExecutorService threads = Executors.newSingleThreadExecutor();

        Future<Boolean> second = transaction.execute(status -> {
            assertThat(finished(lists, "430203")).isFalse();
            Future<Boolean> other = threads.submit(() -> transaction.execute(inner -> finished(lists, "430211")));
            assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS)).as("answers before it can know")
                    .isInstanceOf(TimeoutException.class);
            return other;
        });
        threads.shutdown();

        assertThat(second.get()).isTrue();
    }

    private static boolean finished(Lists lists, String county) {
        lists.concluded(ListRef.county(new RoundId("round"), county));
        return lists.allCountiesConcludedExclusively(new RoundId("round"));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
