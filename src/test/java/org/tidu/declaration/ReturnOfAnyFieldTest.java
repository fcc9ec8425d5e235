package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.assessment.verdict.Condition;
import org.tidu.casefile.Cases;
import org.tidu.casefile.document.Canonical;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.declaration.correction.Corrections;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.task.Desk;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.round.FormSet;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** An officer returns any field of any document and single rows of a list; exactly these are corrected. */
@ProcessTest
class ReturnOfAnyFieldTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    Documents documents;

    @Autowired
    Receipts receipts;

    @Autowired
    Corrections corrections;

    @Autowired
    Assessments assessments;

    @Autowired
    Desk desk;

    private DeclarationNumber number;

    @BeforeEach
    void an_application_is_at_the_county() {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
    }

    @Test
    void one_scenario_row_is_returned_and_corrected_and_nothing_else_may_change() {
        returned("scenarios[2]");
        assertThat(flagged()).containsExactly(
                new ReviewItem("scenarios[2]", "请核对", "申报书 · 场景实例 第 3 项「实例S13」"));
        assertThat(refused(with(scenarios(0, "name", "另一名称")))).containsExactly("data.scenarios[0]");
        assertThat(refused(with(Contents.scenarios(9)))).containsExactly("data.scenarios");
        assertThat(refused(Contents.with(Contents.application(), "employees", 421))).containsExactly("data.employees");
        assertThat(documents.latest(number, Documents.APPLICATION).orElseThrow().revision()).isEqualTo(1);

        journey.enterprise(number, with(scenarios(2, "effect", "良品率提高 2%")));

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        Document corrected = documents.latest(number, Documents.APPLICATION).orElseThrow();
        assertThat(corrected.revision()).isEqualTo(2);
        assertThat(corrected.content()).isEqualTo(Contents.with(Contents.application(), "scenarios", scenarios(2, "effect", "良品率提高 2%")));
    }

    @Test
    void a_beginning_that_is_returned_brings_its_end_along_for_one_may_ask_for_the_other() {
        returned("builtFrom");
        assertThat(flagged()).extracting(ReviewItem::field).containsExactly("builtFrom", "builtTo");
        assertThat(refused(Contents.with(Contents.application(), "builtFrom", "2025-02-01"))).containsExactly("data.builtTo");

        Map<String, Object> mended = Contents.with(Contents.with(Contents.application(), "builtFrom", "2025-02-01"), "builtTo", "2025-03-31");
        journey.enterprise(number, mended);

        assertThat(documents.latest(number, Documents.APPLICATION).orElseThrow().content()).isEqualTo(mended);
    }

    @Test
    void the_maturity_is_corrected_with_a_receipt_of_its_own_and_the_verdict_worked_out_anew() {
        returned("maturity.maturityScore", "maturity.evaluatedOn");
        assertThat(flagged()).extracting(ReviewItem::field)
                .containsExactly("maturity.maturityScore", "maturity.reportedLevel", "maturity.evaluatedOn");

        Receipt receipt = journey.enterprise(number,
                maturity(Map.of("maturityScore", 2.85, "reportedLevel", "3", "evaluatedOn", "2025-04-01")));

        Document corrected = documents.latest(number, Documents.MATURITY).orElseThrow();
        assertThat(corrected.content()).containsEntry("maturityScore", 2.85).containsEntry("reportedLevel", "3")
                .containsEntry("evaluatedOn", "2025-04-01").containsEntry("reportNumber", "C3MEP-2025-0001").containsEntry("basis", "SELF");
        assertThat(receipt.number()).isEqualTo(number + "-M02");
        assertThat(receipt.sha256()).isEqualTo(corrected.sha256()).isEqualTo(DigestUtils.sha256Hex(Canonical.json(corrected.content())));
        assertThat(documents.latest(number, Documents.APPLICATION).orElseThrow().revision()).isEqualTo(1);
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void each_returned_field_of_the_maturity_is_checked_and_what_was_not_returned_is_refused() {
        returned("maturity.maturityScore", "maturity.evaluatedOn");
        Map<String, Object> good = Map.of("maturityScore", 2.85, "reportedLevel", "3", "evaluatedOn", "2025-04-01");

        assertThat(refused(maturity(Contents.with(good, "reportedLevel", "2")))).containsExactly("data.maturity.reportedLevel");
        assertThat(refused(maturity(Contents.with(good, "maturityScore", 5.01)))).containsExactly("data.maturity.maturityScore");
        assertThat(refused(maturity(Contents.with(good, "evaluatedOn", "2199-01-01")))).containsExactly("data.maturity.evaluatedOn");
        assertThat(refused(maturity(Contents.with(good, "evaluatedOn", "2025-02-30")))).containsExactly("data.maturity.evaluatedOn");
        assertThat(refused(maturity(Contents.with(good, "reportNumber", "C3MEP-2025-0002")))).containsExactly("data.maturity.reportNumber");
        assertThat(refused(Contents.with(maturity(good), "start", Map.of("contactName", "李样例")))).contains("data.start");
        assertThat(refused(Contents.with(maturity(good), "employees", 421))).contains("data.employees");

        assertThat(documents.latest(number, Documents.MATURITY).orElseThrow().revision()).isEqualTo(1);
        assertThat(journey.open(number).key()).isEqualTo("userTask_correctApplication");
    }

    @Test
    void a_maturity_that_turns_out_too_low_stays_a_correction_and_was_told_before() {
        returned("maturity.maturityScore");
        Map<String, Object> low = maturity(Map.of("maturityScore", 1.79, "reportedLevel", "1"));
        assertThat(previewed(low)).containsExactly("MATURITY");

        journey.enterprise(number, low);

        assertThat(assessments.unmet(number)).extracting(Condition::code).containsExactly("MATURITY");
        assertThat(journey.open(number).key()).isEqualTo("userTask_correctApplication");
        journey.enterprise(number, maturity(Map.of("maturityScore", 1.8, "reportedLevel", "2")));
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            introduction                                      | 按要求补正申报书
            start.contactName                                 | 按要求补正基本信息表
            maturity.maturityScore                            | 按要求补正成熟度自评估结果
            introduction, start.contactName                   | 按要求补正基本信息表、申报书
            scenarios[2], maturity.evaluatedOn, start.industry | 按要求补正基本信息表、成熟度自评估结果、申报书
            """)
    void the_task_is_called_by_what_was_returned(String fields, String name) {
        returned(fields.split(", "));

        assertThat(journey.open(number).name()).isEqualTo(name);
    }

    @Test
    void a_maturity_that_cannot_be_read_is_not_judged_beforehand_but_named() {
        returned("maturity.maturityScore");

        assertThatThrownBy(() -> previewed(maturity(Map.of("maturityScore", 51, "reportedLevel", "5"))))
                .isInstanceOfSatisfying(InvalidInput.class, refused ->
                        assertThat(refused.errors()).extracting(FieldError::path).containsExactly("data.maturity.maturityScore"));
    }

    @Test
    void two_documents_are_corrected_at_once_each_with_its_receipt() {
        returned("start.industry", "start.contactMobile", "introduction");
        String task = journey.open(number).id();
        Map<String, Object> corrected = Contents.with(Contents.with(Contents.application(), "introduction", "市场份额全省第二。"),
                "start", Map.of("industry", "37", "contactMobile", "13900000002"));

        Receipt receipt = journey.enterprise(number, corrected);

        assertThat(receipt.number()).isEqualTo(number + "-A02");
        assertThat(receipts.of(number)).extracting(Receipt::number)
                .containsExactlyInAnyOrder(number + "-S01", number + "-M01", number + "-A01", number + "-A02", number + "-S02");
        assertThat(cases.startDocument(number)).containsEntry("contactMobile", "13900000002").containsEntry("contactName", "张样例")
                .containsEntry("uscc", Journey.MEMBER.uscc().value()).containsEntry("commitment", true);
        assertThat(cases.document(number)).containsEntry("introduction", "市场份额全省第二。").doesNotContainKeys("start", "maturity");
        assertThat(cases.startDocument(number)).containsEntry("industry", "37");
        assertThat(desk.complete(task, Journey.MEMBER, corrected)).isEqualTo(receipt);
    }

    @Test
    void the_form_of_the_correction_holds_of_another_document_what_was_returned_alone() {
        returned("start.contactMobile");

        assertThat(corrections.form(corrections.of(number, asked()), asked())).contains("\"key\":\"contactMobile\"")
                .doesNotContain("\"key\":\"contactName\"", "contactEmail\"", "scenarios", "truthCommitment");
    }

    @Test
    void every_field_and_row_can_be_named_but_what_the_system_fills_in_the_county_and_promises() {
        List<String> offered = offered();

        assertThat(offered).contains("start.factoryAddress", "start.legalForm", "start.industry", "start.contactName", "start.contactMobile",
                "start.contactEmail", "maturity.maturityScore", "maturity.evaluatedOn", "maturity.reportNumber", "maturity.basis",
                "registeredIn", "employees", "introduction", "scenarios", "scenarios[0]", "scenarios[9]", "honours");
        assertThat(offered).doesNotContain("start.countyCode", "start.factoryName", "start.enterpriseName", "start.uscc", "start.commitment",
                "truthCommitment", "scenarios[10]", "honours[0]");
        assertThatThrownBy(() -> returned("start.countyCode")).isInstanceOf(InvalidInput.class).hasMessageContaining("可选范围");
        assertThatThrownBy(() -> returned("scenarios[10]")).isInstanceOf(InvalidInput.class).hasMessageContaining("可选范围");
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void a_row_is_not_returned_beside_its_whole_list() {
        assertThatThrownBy(() -> returned("scenarios[1]", "scenarios")).isInstanceOf(InvalidInput.class).hasMessageContaining("整个列表");

        returned("scenarios[1]", "scenarios[3]");
        assertThat(flagged()).extracting(ReviewItem::field).containsExactly("scenarios[1]", "scenarios[3]");
    }

    private void returned(String... fields) {
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正", "items",
                Arrays.stream(fields).map(field -> Map.of("field", field, "comment", "请核对")).toList()));
    }

    private List<ReviewItem> flagged() {
        return corrections.flagged(number, asked());
    }

    private List<String> offered() {
        return Stream.of(journey.formData(number).get("returnable")).map(String::valueOf)
                .map(json -> Canonical.read(json, new TypeReference<List<Map<String, String>>>() {}))
                .flatMap(List::stream).map(option -> option.get("value")).toList();
    }

    private List<String> previewed(Map<String, Object> data) {
        return assessments.previewOf(cases.find(number).orElseThrow(), corrections.written(number, asked(), data), journey.open(number).dueAt())
                .verdict().conditions().stream().filter(Condition::bars).map(Condition::code).toList();
    }

    private FormSet asked() {
        return rounds.forms(cases.find(number).orElseThrow());
    }

    private List<String> refused(Map<String, Object> data) {
        try {
            journey.enterprise(number, data);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream().map(FieldError::path).toList();
        }
    }

    private static Map<String, Object> maturity(Map<String, Object> fields) {
        return Map.of("maturity", fields);
    }

    private static Map<String, Object> with(List<Map<String, Object>> scenarios) {
        return Contents.with(Contents.application(), "scenarios", scenarios);
    }

    private static List<Map<String, Object>> scenarios(int index, String field, String value) {
        List<Map<String, Object>> rows = new ArrayList<>(Contents.scenarios(10));
        rows.set(index, Contents.with(rows.get(index), field, value));
        return rows;
    }
}
