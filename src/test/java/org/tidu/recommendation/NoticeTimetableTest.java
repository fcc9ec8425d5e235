package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.enterprise.AccountRole;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.Received;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** The notice's own dates: one last instant, 28 April 24:00, for forty firms and for their county. */
@ProcessTest
class NoticeTimetableTest {

    private static final Instant LAST = RoundFixture.CLOSES;
    private static final int FIRMS = 40;
    private static final int EARLY = 35;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired RoundWalk walk;
    @Autowired Journey journey;
    @Autowired Received received;
    @Autowired Cases cases;
    @Autowired Lists lists;
    @Autowired ListItemTable items;
    @Autowired PaperTable papers;
    @Autowired Visitors visitors;

    private Round round;
    private List<EnterpriseMember> firms;
    private List<String> numbers;
    private Visitor county;

    @Test
    void forty_firms_are_on_a_signed_list_or_before_the_city_and_nobody_is_late_by_the_program() throws IOException {
        round = walk.openAsTheNoticeHasIt();
        firms = IntStream.rangeClosed(1, FIRMS).mapToObj(NoticeTimetableTest::firm).toList();
        numbers = firms.stream().map(this::started).toList();
        county = visitors.officer("tianyuan6", "county-430211");

        walk.at(LAST.minus(Duration.ofDays(1)));
        for (int firm = 0; firm < EARLY; firm++) {
            submits(firm);
            recommends(firm);
        }
        walk.at(LAST.minus(Duration.ofHours(7)));
        Map<String, Object> draft = draftInReverse();
        submits(EARLY);
        Answer signed = county.post(ranking() + "/signature", JSON.writeValueAsString(draft));
        assertThat(signed.status()).as(signed.body()).isEqualTo(200);
        assertThat(signed.json().path("received")).singleElement().extracting(other -> other.path("number").asText())
                .isEqualTo(numbers.get(EARLY));
        assertThat(signed.json().path("writing")).hasSize(FIRMS - EARLY - 1);
        walk.at(LAST.minus(Duration.ofMinutes(30)));
        recommends(EARLY);
        walk.at(LAST.minus(Duration.ofMinutes(2)));
        county.post(ranking() + "/signature", JSON.writeValueAsString(draft()));

        for (int firm = EARLY + 1; firm < FIRMS; firm++) {
            lastMinute(firm);
        }
        walk.at(LAST.plusSeconds(30));
        List<String> last = numbers.subList(EARLY + 1, FIRMS);
        assertThat(numbers).allSatisfy(number -> assertThat(cases.find(new DeclarationNumber(number)).orElseThrow().outcome()).isNull());
        assertThat(last).allSatisfy(number -> assertThat(stage(new DeclarationNumber(number))).isEqualTo(Stage.COUNTY_REVIEW));

        ListRef list = ListRef.county(round.id(), RoundBench.TIANYUAN);
        assertThat(items.of(lists.find(list, 1).orElseThrow())).extracting(item -> item.number().value())
                .containsExactlyElementsOf(reversed(numbers.subList(0, EARLY)));
        assertThat(items.of(lists.find(list, 2).orElseThrow())).extracting(item -> item.number().value()).containsExactly(numbers.get(EARLY));
        assertThat(lists.get(list).no()).isEqualTo(2);
        assertThat(contacts(lists.find(list, 1).orElseThrow())).containsExactlyElementsOf(reversed(expected().subList(0, EARLY)));
        assertThat(contacts(lists.find(list, 2).orElseThrow())).containsExactly(expected().get(EARLY));

        Answer seen = visitors.officer("zhuzhou6", "city-4302").get("/api/rounds/" + round.id() + "/lists");
        assertThat(seen.json()).filteredOn(one -> one.path("areaCode").asText().equals("430211") && one.path("no").asInt() == 3)
                .singleElement().satisfies(next -> assertThat(next.path("items")).hasSize(last.size())
                        .allSatisfy(item -> assertThat(item.path("outcome").asText()).isEqualTo("UNREVIEWED")));
        walk.complete(list.businessKey(), "userTask_resolveOverdue", Map.of("decision", "LOCK", "reason", "同日截止，由市级直接审核"));

        assertThat(numbers).allSatisfy(number -> assertThat(stage(new DeclarationNumber(number))).isEqualTo(Stage.CITY_REVIEW));
        assertThat(lists.get(list).no()).as("no empty supplement").isEqualTo(2);
        numbers.forEach(number -> journey.officer(new DeclarationNumber(number), Map.of("decision", "APPROVE", "reason", "材料齐全")));
        walk.rankAll(round.id() + ":4302");
        assertThat(contacts(lists.get(ListRef.city(round.id(), "4302")))).containsExactlyInAnyOrderElementsOf(expected());
    }

    /** 36 to 39 in the last minute; the last at the last instant, worked on twenty seconds after it. */
    private void lastMinute(int firm) {
        walk.at(LAST.minusSeconds(12L * (FIRMS - 1 - firm)));
        if (firm == FIRMS - 1) {
            received.at(LAST, Duration.ofSeconds(20), () -> submits(firm));
        } else {
            submits(firm);
        }
    }

    private String started(EnterpriseMember firm) {
        journey.listed(firm);
        Map<String, Object> start = Contents.with(Contents.with(Contents.start(), "contactName", firm.displayName()),
                "contactMobile", mobile(firm));
        DeclarationNumber number = journey.start(round, firm, start).number();
        journey.enterprise(number, firm, Contents.maturity(2.15));
        return number.value();
    }

    private void submits(int firm) {
        journey.enterprise(new DeclarationNumber(numbers.get(firm)), firms.get(firm), Contents.application());
    }

    private void recommends(int firm) {
        journey.officer(new DeclarationNumber(numbers.get(firm)), CountyReviews.recommends());
    }

    /** The county puts its candidates the other way round; the draft is kept as it was sent. */
    private Map<String, Object> draftInReverse() throws IOException {
        Map<String, Object> draft = draft();
        Collections.reverse((List<?>) draft.get("rows"));
        Answer saved = county.put(ranking(), JSON.writeValueAsString(draft));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(county.put(ranking(), JSON.writeValueAsString(draft)).status()).as("made from an older draft").isEqualTo(409);
        Map<String, Object> kept = draft();
        assertThat(kept.get("rows")).isEqualTo(draft.get("rows"));
        return kept;
    }

    private Map<String, Object> draft() {
        Answer shown = county.get(ranking());
        List<Map<String, Object>> rows = new ArrayList<>();
        shown.json().path("rows").forEach(row ->
                rows.add(Map.of("number", row.path("number").asText(), "recommended", true)));
        return Map.of("version", shown.json().path("version").asInt(), "rows", rows);
    }

    private String ranking() {
        return "/api/rounds/" + round.id() + "/lists/430211/ranking";
    }

    private List<String> contacts(ListRow list) throws IOException {
        return ListFixture.summary(papers, list).stream().map(row -> row.get(1) + row.get(4) + row.get(5)).toList();
    }

    private List<String> expected() {
        return firms.stream().map(firm -> firm.enterpriseName() + firm.displayName() + mobile(firm)).toList();
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String mobile(EnterpriseMember firm) {
        return "138" + firm.accountId();
    }

    private static EnterpriseMember firm(int i) {
        return new EnterpriseMember("%08d".formatted(i), "firm" + i, "联系人" + i, new CreditCode(SignUps.nextCode()), "株洲第" + i + "机械有限公司",
                "430211", AccountRole.ADMIN);
    }

    private Stage stage(DeclarationNumber number) {
        return cases.find(number).orElseThrow().stage();
    }
}
