package org.tidu.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.journeys.RoundWalk;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.NextEdition;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.RoundId;

/** A round is published when everything its rule set names is there, and not before: the officer reads what is missing, and where it is named. */
@ProcessTest
class PublicationOfWhatIsThereTest {

    private static final String TABLE = "decisions/hunan/2025/hn-2025-forms.dmn";
    private static final String PLACE = "表“填报的表单”（" + TABLE + "）第 1 行";

    @Autowired
    NextEdition next;

    @Autowired
    RoundWalk walk;

    @Autowired
    Rounds rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    Jobs jobs;

    @Autowired
    Stored stored;

    private Visitor officer;
    private String round;

    @BeforeEach
    void givenARoundThatWaitsToBePublished() {
        officer = visitors.officer("publishes", "city-4302");
        round = walk.drafted();
    }

    @AfterEach
    void asBefore() {
        next.takeBack();
    }

    private Answer publish() {
        Answer answer = officer.post("/camunda/api/engine/engine/default/task/" + walk.task(round, "userTask_publishRound").id() + "/submit-form",
                "{\"variables\": {\"decision\": {\"value\": \"PUBLISH\"}}}");
        jobs.run();
        return answer;
    }

    private static UnaryOperator<String> cell(String column, String named) {
        return text -> text.replaceFirst("(id=\"then_forms_all_" + column + "\"><text>)[^<]*", "$1\"" + named + "\"");
    }

    private RoundStatus status() {
        return rounds.find(new RoundId(round)).orElseThrow().status();
    }

    @ParameterizedTest
    @CsvSource({
        "application, no-application, “申报书”列写的表单 no-application 不齐（版本中没有模型文件 forms/no-application.form）",
        "start, no-start, “基本信息表”列写的表单 no-start 不齐（版本中没有模型文件 forms/no-start.form）",
        "maturity, no-maturity, “成熟度自评估结果”列写的表单 no-maturity 不齐（版本中没有模型文件 forms/no-maturity.form）",
        "results, no-results, “成效指标的核对表”列写的表 no-results 不齐（版本中没有模型文件 no-results.dmn）",
        "results, working-days, “成效指标的核对表”列写的表 working-days 内容有误，无法使用",
        "paper, no-paper, “纸质件模板”列写的纸质件模板 no-paper 不存在（程序中没有 paper/no-paper.docx）",
        "paper, ../secret, “纸质件模板”列写的纸质件模板 ../secret 不存在（程序中没有 paper/../secret.docx）"})
    void what_is_named_and_not_there_is_told_by_its_cell_and_nothing_is_stored(String column, String named, String told) {
        next.with(Map.of(TABLE, cell(column, named)));
        Map<String, String> before = stored.now();

        Answer refused = publish();

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("规则集 HN-2025 所要求的不齐，批次不能发布：" + PLACE + told + "。请联系规则负责人更正所列单元格（留空即用各地区共用的），或待升级补齐后再发布");
        assertThat(stored.now()).isEqualTo(before);
        assertThat(status()).isEqualTo(RoundStatus.DRAFT);
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        next.with(Map.of(TABLE, cell("results", "no-results").andThen(cell("paper", "no-paper"))::apply));

        assertThat(publish().body()).contains("no-results.dmn）；" + PLACE + "“纸质件模板”列");
    }

    @Test
    void a_part_that_is_missing_is_missing_as_the_form_is() {
        next.holding(Map.of("forms/half.form", "{\"id\": \"half\", \"type\": \"default\", \"components\": [{\"type\": \"group\", \"components\": [], "
                + "\"properties\": {\"part\": \"other-half\"}}]}"));
        next.with(Map.of(TABLE, cell("application", "half")));

        assertThat(publish().body()).contains("写的表单 half 不齐（版本中没有模型文件 forms/other-half.form）");
    }

    @Test
    void once_the_cell_is_put_right_the_same_round_is_published() {
        next.with(Map.of(TABLE, cell("results", "no-results")));
        assertThat(publish().status()).isEqualTo(400);

        next.with(Map.of(TABLE, cell("results", "application-results")));
        Answer published = publish();

        assertThat(published.status()).as(published.body()).isBetween(200, 204);
        assertThat(status()).isEqualTo(RoundStatus.PUBLISHED);
    }
}
