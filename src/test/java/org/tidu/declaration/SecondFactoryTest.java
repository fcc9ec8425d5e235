package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.start.Started;
import org.tidu.engine.task.Tasks;
import org.tidu.problem.Conflict;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** A firm may declare each of its factories in a round, and each of them once. */
@ProcessTest
class SecondFactoryTest {

    private static final Map<String, Object> SECOND = Contents.with(
            Contents.with(Contents.start(), "factoryName", "样例二号智能工厂"), "factoryAddress", "株洲市天元区样例路2号");

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Stored stored;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tasks tasks;

    private Round round;
    private Started first;

    @BeforeEach
    void givenADeclaredFactory() {
        journey.listed();
        round = rounds.open();
        first = journey.start(round);
    }

    @Test
    void a_second_factory_is_a_case_of_its_own_and_each_is_sent_again_without_a_trace() {
        Started second = start(SECOND);

        assertThat(second.number()).isNotEqualTo(first.number());
        Map<String, String> after = stored.now();
        assertThat(start(SECOND)).isEqualTo(second);
        assertThat(start(Contents.start())).isEqualTo(first);
        assertThat(stored.now()).isEqualTo(after);
        assertThat(jdbc.sql("select factory_name from declaration_case where is_current order by number").query(String.class).list())
                .containsExactly("样例一号智能工厂", "样例二号智能工厂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"样例一号智能工厂 ", "样例 一号智能工厂", "样例一号\u3000智能工厂"})
    void the_same_name_in_another_writing_is_the_same_factory(String name) {
        assertThat(start(Contents.with(SECOND, "factoryName", name))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"株洲市天元区样例路1号", "株洲市天元区样例路１号", "株洲市天元区 样例路 1号"})
    void another_name_at_the_same_address_is_refused_and_nothing_is_stored(String address) {
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> start(Contents.with(SECOND, "factoryAddress", address)))
                .isInstanceOf(Conflict.class).hasMessageContaining(first.number().value()).hasMessageContaining("只申报一次");

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void two_factories_of_a_benchmark_enterprise_stand_in_the_list_each_under_its_own_name() {
        journey.benchmark(2023);
        String second = start(SECOND).number().value();
        recognised(first.number());
        recognised(new DeclarationNumber(second));

        var rows = visitors.stranger().get("/api/recognised").json().path("rows");
        assertThat(rows.findValuesAsText("factoryName")).containsExactlyInAnyOrder("样例一号智能工厂", "样例二号智能工厂");
        assertThat(rows.findValuesAsText("direct")).containsExactly("true", "true");
    }

    private Started start(Map<String, Object> content) {
        return journey.start(round, Journey.MEMBER, content);
    }

    private void recognised(DeclarationNumber number) {
        journey.enterprise(number, Contents.maturity(2.15));
        journey.enterprise(number, Contents.application());
        journey.officer(number, CountyReviews.recommends());
        journey.countyList(number, "RECOMMENDED");
        journey.officer(number, Map.of("decision", "APPROVE", "reason", "材料齐全，同意推荐上报"));
        journey.cityList(number, "RECOMMENDED");
        if (!tasks.openForBusinessKey(number.value()).isEmpty()) {
            journey.officer(number, Map.of("decision", "CONFIRM"));
        }
    }
}
