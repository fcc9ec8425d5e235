package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Journey;
import org.tidu.replay.HunanDraft;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionState;

/** The whole way of a change, at a desk of 1280 pixels and without a mouse: from ten to twelve, to the day it counts. */
@ProcessTest
class RuleChangeWayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLAUSE = "通知一（六）至（十）：成熟度二级及以上；场景合计12个，属解读";
    private static final String ROWS = "decisions/hunan/2025/hn-2025.tests.yaml";
    private static final String REPLAYED = "影响多少以往的申报（回放）";

    private final Seen seen = new Seen("rule-change-way");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    Visitors visitors;

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    private Round open;
    private LocalDate day;
    private DeclarationNumber number;
    private Page window;
    private Keyboard keyboard;
    private DraftPage draft;

    @BeforeEach
    void a_case_with_ten_scenarios_is_at_the_county_and_a_policy_owner_sits_at_a_desk() throws Exception {
        journey.listed();
        open = rounds.open();
        day = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE).plusDays(3);
        number = new DeclarationNumber(journey.submitted(open));
        window = screens.of("owner", visitors.officer("rules-at-desk", "policy-owners"));
        window.setViewportSize(1280, 800);
        keyboard = new Keyboard(window);
        draft = new DraftPage(window);
    }

    @Test
    void ten_becomes_twelve_is_returned_corrected_approved_and_counts_from_its_day_and_not_before() {
        window.navigate("/rule-sets/HN-2025");
        keyboard.use(window.getByTestId("open-draft"));
        draft.raiseTo("12");
        assertThat(draft.minimum()).containsText("与说明不一致：是 12，这一行的说明里没有这个数");
        draft.tell(CLAUSE);
        assertThat(draft.minimum()).not().containsText("这一行的说明里没有这个数");

        rows_that_move_are_accepted();
        a_past_case_becomes_a_row();
        it_is_handed_in();
        it_is_returned_by_a_second_person_who_reads_whom_it_hits();
        it_is_corrected_and_approved();
        it_counts_from_its_day();
    }

    private void rows_that_move_are_accepted() {
        draft.runRows();
        assertThat(draft.movedRows()).containsText("「典型场景数量」的要求 应为「≥ 10」，现为「≥ 12」");
        assertThat(draft.movedRows()).containsText("是否符合条件 应为是，现为否");
        assertThat(window.getByTestId("cause")).hasCount(2);
        shown(draft.movedRows(), "moved-rows");
        draft.accept("按征求意见稿提高").acceptNext("与上一组同一改动");
        assertThat(draft.movedRows()).containsText("，0 行不符");
        shown(window.getByTestId("rows-said"), "accepted");
    }

    private void a_past_case_becomes_a_row() {
        draft.open(version().number());
        keyboard.use(window.getByTestId("to-replay"));
        keyboard.use(window.getByTestId("replay-start"));
        assertThat(window.getByTestId("replay-progress")).hasText("共回放 1 件申报");
        assertThat(window.getByTestId("replay-cases")).containsText(number.value());
        shown(window.getByTestId("replay-cases"), "replay");
        keyboard.use(window.getByTestId("as-row"));
        assertThat(window.getByTestId("example-number")).hasValue(number.value());
        draft.addExample("株洲一家只有十个场景的企业");
        assertThat(window.locator("body")).not().containsText(Journey.MEMBER.enterpriseName());
        assertThat(rows()).contains("株洲一家只有十个场景的企业").doesNotContain(Journey.MEMBER.uscc().value());
        shown(window.getByTestId("row-example"), "example");
    }

    private void it_is_handed_in() {
        draft.about(day.toString(), "提高要求");
        assertThat(window.getByTestId("submit-change")).isDisabled();
        draft.examine();
        assertThat(draft.replayed()).containsText("1 由符合变为不符合");
        assertThat(draft.replayed()).containsText("天元区");
        assertThat(draft.toBeConfirmed().first()).isVisible();
        shown(draft.replayed(), "change");
        draft.confirmAll("按征求意见稿提高").handIn();
        assertThat(window.locator("h1")).containsText("待复核");
        assertThat(window.getByTestId("handed-in")).containsText("在任务列表复核");
        assertThat(window.getByTestId("mode-values")).hasCount(0);
        assertThat(window.getByTestId("change-stand")).containsText("1 由符合变为不符合");
        shown(window.getByTestId("change-stand"), "change-stand");
    }

    private void it_is_returned_by_a_second_person_who_reads_whom_it_hits() {
        Page desk = screens.of("second", visitors.officer("rules-second", "policy-owners"));
        desk.navigate("/rule-sets/HN-2025/versions/" + version().number());
        assertThat(desk.getByTestId("change-stand")).containsText("按征求意见稿提高");
        assertThat(desk.getByTestId("change-stand")).containsText("典型场景数量");
        Tasklist second = new Tasklist(desk);
        FormPage review = second.filter("规则待办").open("复核规则修改", version().label()).claim().see("提高要求").see("起草人 rules-at-desk");
        assertThat(review.input(REPLAYED)).hasValue(Pattern.compile("由符合变为不符合 1 件.*典型场景数量（≥ 12）差 2 的 1 件", Pattern.DOTALL));
        seen.now(desk, "review");
        review.pick("复核结论", "退回起草人修改").write("复核意见", "请写明依据的是哪一条");
        second.complete();
        jobs.run();
        assertThat(second.filter("规则待办").entry("复核规则修改", version().label())).hasCount(0);
        assertThat(version().isDraft()).isTrue();

        desk.navigate("/rule-sets/HN-2025/versions/" + version().number());
        assertThat(desk.getByTestId("not-writer")).containsText("rules-at-desk");
        assertThat(desk.getByTestId("submit-change")).hasCount(0);
        assertThat(desk.getByTestId("change-items").locator("form")).hasCount(0);
        seen.at(desk.getByTestId("change"), "not-writer");
    }

    private void it_is_corrected_and_approved() {
        draft.open(version().number()).tell(CLAUSE.replace("通知一", "新通知一"));
        draft.examine().confirmAll("按新通知").handIn();
        Page desk = screens.of("second again", visitors.officer("rules-second", "policy-owners"));
        Tasklist second = new Tasklist(desk);
        second.filter("规则待办").open("复核规则修改", version().label()).claim().pick("复核结论", "通过，到生效日启用");
        second.complete();
        jobs.run();
        assertThat(version().state()).isEqualTo(VersionState.APPROVED);
    }

    private void it_counts_from_its_day() {
        clock.set(day.atStartOfDay(ChinaTime.ZONE).toInstant());
        jobs.run();
        assertThat(version().state()).isEqualTo(VersionState.IN_FORCE);
        window.navigate("/rule-sets/HN-2025");
        assertThat(window.locator("main")).containsText("现行 HN-2025/" + version().number());
        assertThat(window.getByTestId("rule-set-history")).containsText("改按草稿的结果核对");
        seen.at(window.getByTestId("rule-set-history"), "history");

        assertThat(required("/api/rounds/" + rounds.open().id() + "/conditions")).contains("≥ 12").doesNotContain("≥ 10");
        assertThat(required("/api/rounds/" + open.id() + "/conditions")).contains("≥ 10").doesNotContain("≥ 12");
        assertThat(selfTest(null)).isEqualTo("≥ 12");
        assertThat(selfTest(day)).isEqualTo("≥ 12");
        assertThat(selfTest(day.minusDays(1))).isEqualTo("≥ 10");
    }

    private void shown(Locator what, String name) {
        seen.at(what, name);
        window.setViewportSize(1280, 800);
    }

    private String required(String address) {
        return visitors.officer("rules-at-desk", "policy-owners").get(address).body();
    }

    /** What the self-test asks of the advanced tier in Hunan; null is today. */
    private String selfTest(LocalDate asOf) {
        Map<String, Object> question = new LinkedHashMap<>(Map.of("jurisdictions", List.of("HN"), "facts", HunanDraft.facts(11)));
        if (asOf != null) {
            question.put("asOf", asOf.toString());
        }
        JsonNode answer = visitors.stranger().post("/api/assessments", JSON.valueToTree(question).toString()).json();
        for (JsonNode result : answer.path("results")) {
            for (JsonNode condition : result.path("conditions")) {
                if (result.path("tier").asText().equals("ADVANCED") && condition.path("code").asText().equals("SCENARIO_COUNT")) {
                    return condition.path("required").asText();
                }
            }
        }
        throw new AssertionError(answer.toString());
    }

    private RuleSetVersion version() {
        return versions.of("HN-2025").get(0);
    }

    private String rows() {
        return new String(versions.bytes(version(), ROWS), StandardCharsets.UTF_8);
    }
}
