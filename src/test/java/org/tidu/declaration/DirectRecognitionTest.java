package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.area.Groups;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.casefile.Cases;
import org.tidu.casefile.HonourClaim;
import org.tidu.casefile.HonourClaims;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.row.Outcome;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** 通知 二（四）: a benchmark enterprise is recognised directly, after application and recommendation, when the province confirms it. */
@ProcessTest
class DirectRecognitionTest {

    private static final String CONFIRM = "userTask_confirmDirectRecognition";
    private static final Map<String, Object> APPROVED = Map.of("decision", "APPROVE", "reason", "材料齐全");
    private static final Map<String, Object> CLAIM = Map.of("kind", "HUNAN_BENCHMARK_ENTERPRISE", "year", 2023);
    private static final String DOCUMENT = "湘工信装备〔2023〕305号";

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    Receipts verdicts;

    @Autowired
    HonourClaims honours;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void isListed() {
        journey.listed();
    }

    @Test
    void the_province_confirms_and_reads_entitlement_and_clause_when_it_does() {
        journey.benchmark(2023);
        DeclarationNumber number = new DeclarationNumber(atTheCity(Contents.application()));
        assertThat(verdicts.latest(number).orElseThrow().verdict().directRecognition()).isTrue();
        journey.officer(number, APPROVED);
        journey.cityList(number, "RECOMMENDED");

        assertThat(cases.find(number).orElseThrow().outcome()).isNull();
        assertThat(journey.open(number).key()).isEqualTo(CONFIRM);
        assertThat(journey.open(number).groups()).containsExactly("province-43");
        assertThat(journey.formData(number)).containsEntry("entitlement", "湖南省智能制造标杆企业，2023年授予；核实依据：标杆企业名册")
                .containsEntry("entitlementClause", "2025年湖南省先进级智能工厂申报通知 二（四）");
        journey.officer(number, Map.of("decision", "CONFIRM"));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.RECOGNISED_DIRECTLY);
        assertThat(cases.reviews(number)).last().extracting(Review::step, Review::decisionText)
                .containsExactly("确认直接认定", "确认直接认定");
    }

    @Test
    void the_province_may_refuse_in_ten_characters_and_the_case_takes_the_ordinary_review() {
        journey.benchmark(2023);
        DeclarationNumber number = new DeclarationNumber(atTheProvince());
        assertThatThrownBy(() -> journey.officer(number, Map.of("decision", "REVIEW", "reason", "称号已被撤销取消。")))
                .isInstanceOfSatisfying(InvalidInput.class, refused ->
                        assertThat(refused.errors()).extracting(FieldError::path).containsExactly("data.reason"));
        assertThat(journey.open(number).key()).isEqualTo(CONFIRM);

        journey.officer(number, Map.of("decision", "REVIEW", "reason", "该称号已于今年被撤销"));

        assertThat(journey.open(number).key()).isEqualTo("userTask_checkFormally");
        assertThat(cases.find(number).orElseThrow().outcome()).isNull();
        assertThat(told("未予直接认定，转入省级评审")).singleElement().asString().contains("该称号已于今年被撤销");
    }

    @Test
    void a_benchmark_title_of_2021_does_not_spare_the_provincial_review() {
        journey.benchmark(2021);

        assertThat(journey.open(new DeclarationNumber(atTheProvince())).key()).isEqualTo("userTask_checkFormally");
    }

    @Test
    void an_honour_that_is_only_claimed_is_still_to_be_verified_and_opens_nothing() {
        DeclarationNumber number = new DeclarationNumber(atTheCity(Contents.with(Contents.application(), "honours", List.of(CLAIM))));

        assertThat(claims(number)).extracting(HonourClaim::words, HonourClaim::basis)
                .containsExactly(tuple("湖南省智能制造标杆企业（2023年）", null));
        assertThat(verdicts.latest(number).orElseThrow().verdict().directRecognition()).isFalse();
        journey.officer(number, leavingOpen(APPROVED));
        journey.cityList(number, "RECOMMENDED");

        assertThat(journey.open(number).key()).isEqualTo("userTask_checkFormally");
        assertThat(verdicts.all(number)).hasSize(1);
    }

    @Test
    void the_county_verifies_a_claimed_honour_by_a_document_that_it_names() {
        DeclarationNumber number = new DeclarationNumber(submitted(Contents.with(Contents.application(), "honours", List.of(CLAIM, CLAIM))));
        assertThatThrownBy(() -> journey.officer(number, verifying(CountyReviews.recommends(), "  ")))
                .isInstanceOfSatisfying(InvalidInput.class, refused ->
                        assertThat(refused.errors()).extracting(FieldError::path).containsExactly("data.claimedHonours[0].document"));
        assertThat(claims(number)).extracting(HonourClaim::basis).containsExactly((String) null);

        journey.officer(number, verifying(CountyReviews.recommends(), DOCUMENT));

        assertThat(claims(number)).extracting(HonourClaim::basis).containsExactly(DOCUMENT);
        assertThat(verdicts.latest(number).orElseThrow().verdict().directRecognition()).as("the verdict reads what is verified").isTrue();
        assertThat(told("荣誉已核实")).singleElement().asString().contains("湖南省智能制造标杆企业（2023年）", DOCUMENT);
        journey.countyList(number, "RECOMMENDED");
        journey.officer(number, APPROVED);
        journey.cityList(number, "RECOMMENDED");
        assertThat(journey.open(number).key()).isEqualTo(CONFIRM);
        assertThat(journey.formData(number).get("entitlement").toString()).contains(DOCUMENT);
    }

    @Test
    void the_city_verifies_what_the_county_left_open() {
        DeclarationNumber number = new DeclarationNumber(atTheCity(Contents.with(Contents.application(), "honours", List.of(CLAIM))));

        journey.officer(number, verifying(APPROVED, DOCUMENT));
        journey.cityList(number, "RECOMMENDED");

        assertThat(journey.open(number).key()).isEqualTo(CONFIRM);
    }

    @Test
    void a_workshops_title_that_is_verified_opens_nothing() {
        DeclarationNumber number = new DeclarationNumber(atTheCity(Contents.with(Contents.application(), "honours",
                List.of(Map.of("kind", "HUNAN_BENCHMARK_WORKSHOP", "year", 2023)))));

        journey.officer(number, verifying(APPROVED, DOCUMENT));
        journey.cityList(number, "RECOMMENDED");

        assertThat(journey.open(number).key()).isEqualTo("userTask_checkFormally");
    }

    @Test
    void a_list_that_is_imported_later_is_seen_by_verdict_and_procedure_alike() {
        DeclarationNumber number = new DeclarationNumber(atTheCity(Contents.with(Contents.application(), "honours", List.of(CLAIM))));
        journey.benchmark(2023);
        journey.officer(number, APPROVED);

        journey.cityList(number, "RECOMMENDED");

        assertThat(journey.open(number).key()).isEqualTo(CONFIRM);
        assertThat(verdicts.all(number)).extracting(given -> given.verdict().directRecognition()).containsExactly(false, true);
        assertThat(verdicts.all(number).get(1).verdict().conditions()).isEqualTo(verdicts.all(number).get(0).verdict().conditions());
    }

    private List<HonourClaim> claims(DeclarationNumber number) {
        return honours.of(cases.find(number).orElseThrow());
    }

    private static Map<String, Object> leavingOpen(Map<String, Object> review) {
        return Contents.with(review, "claimedHonours", List.of(Map.of()));
    }

    private static Map<String, Object> verifying(Map<String, Object> review, String document) {
        Map<String, Object> values = new HashMap<>(review);
        values.put("claimedHonours", List.of(Map.of("verification", "VERIFIED", "document", document)));
        return values;
    }

    private String submitted(Map<String, Object> application) {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        journey.enterprise(number, application);
        return number.value();
    }

    private String atTheCity(Map<String, Object> application) {
        DeclarationNumber number = new DeclarationNumber(submitted(application));
        boolean claims = !((List<?>) application.get("honours")).isEmpty();
        journey.officer(number, claims ? leavingOpen(CountyReviews.recommends()) : CountyReviews.recommends());
        journey.countyList(number, "RECOMMENDED");
        return number.value();
    }

    private String atTheProvince() {
        DeclarationNumber number = new DeclarationNumber(atTheCity(Contents.application()));
        journey.officer(number, APPROVED);
        journey.cityList(number, "RECOMMENDED");
        return number.value();
    }

    private List<String> told(String title) {
        return jdbc.sql("select body from portal_message where recipient = ? and title = ?")
                .params(Groups.ofEnterprise(Journey.MEMBER.uscc()), title).query(String.class).list();
    }
}
