package org.tidu.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.form.schema.FormSchema;

/** Groups, lists, keys: what may stand where. */
class StructureTest {

    private static final String SCENARIOS = """
            {'type': 'dynamiclist', 'path': 'scenarios', 'label': '应用场景', 'allowAddRemove': true, 'components': [
              {'type': 'textfield', 'key': 'code', 'label': '场景编码', 'validate': {'required': true}},
              {'type': 'dynamiclist', 'path': 'systems', 'label': '系统', 'allowAddRemove': true, 'components': [
                {'type': 'textfield', 'key': 'name', 'label': '名称', 'validate': {'maxLength': 3}}]}]}
            """;

    @Test
    void aKeyTheFormDoesNotKnowIsRefused() {
        assertThat(Submission.of("", "{'outcome': 'RECOGNISED'}").errors()).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("outcome");
            assertThat(error.message()).isEqualTo("表单中没有字段「outcome」，请删除后重新提交");
        });
    }

    @Test
    void textsAndButtonsCarryNoValue() {
        assertThat(Submission.of("{'type': 'text', 'key': 'x', 'text': 'hello'}", "{'x': 1}").paths())
                .containsExactly("x");
    }

    @Test
    void unknownKeysAreRefusedInRowsToo() {
        assertThat(Submission.of(SCENARIOS, "{'scenarios': [{'code': 'a', 'score': 100}]}").paths())
                .containsExactly("scenarios[0].score");
    }

    @Test
    void errorsInRowsNameListRowAndField() {
        var errors = Submission.of(SCENARIOS, """
                {'scenarios': [{'code': 'a'}, {'systems': [{'name': 'ok'}, {'name': '四个字了'}]}]}
                """).errors();

        assertThat(errors).extracting("path").containsExactly("scenarios[1].code", "scenarios[1].systems[1].name");
        assertThat(errors).extracting("message").containsExactly(
                "「应用场景」第 2 行「场景编码」为必填项，请填写",
                "「应用场景」第 2 行「系统」第 2 行「名称」不能超过 3 个字，当前 4 个字，请精简");
    }

    @Test
    void aListMustBeAListOfObjects() {
        assertThat(Submission.of(SCENARIOS, "{'scenarios': {}}").messages()).containsExactly("「应用场景」应为列表，请重新填写");
        assertThat(Submission.of(SCENARIOS, "{'scenarios': [null, 3]}").messages())
                .containsExactly("「应用场景」第 1 行应为一组字段，请重新填写", "「应用场景」第 2 行应为一组字段，请重新填写");
    }

    @Test
    void aListHasAtMostTwoHundredRows() {
        FormSchema form = Submission.form(SCENARIOS);
        Map<String, Object> row = Map.of("code", "a");

        assertThat(Submission.of(form, Map.of("scenarios", Collections.nCopies(200, row))).errors()).isEmpty();
        assertThat(Submission.of(form, Map.of("scenarios", Collections.nCopies(201, row))).messages())
                .containsExactly("「应用场景」最多 200 行，当前 201 行，请删减");
    }

    @Test
    void rowsOfAFixedListAreNeitherAddedNorRemoved() {
        String fixed = SCENARIOS.replace("'allowAddRemove': true", "'allowAddRemove': false");
        String before = "{'scenarios': [{'code': 'a'}, {'code': 'b'}]}";

        assertThat(Submission.of(fixed, before).over(before).errors()).isEmpty();
        assertThat(Submission.of(fixed, "{'scenarios': [{'code': 'a'}]}").over(before).messages())
                .containsExactly("「应用场景」应为 2 行，当前 1 行，不能增删行，请刷新页面后重新填写");
        assertThat(Submission.of(fixed, "{}").over(before).paths()).containsExactly("scenarios");
    }

    @Test
    void aGroupWithAPathHoldsItsFields() {
        String group = """
                {'type': 'group', 'path': 'contact', 'components': [
                  {'type': 'textfield', 'key': 'phone', 'label': '电话', 'validate': {'required': true}}]}
                """;
        assertThat(Submission.of(group, "{'contact': {'phone': '1'}}").errors()).isEmpty();
        assertThat(Submission.of(group, "{}").paths()).containsExactly("contact.phone");
        assertThat(Submission.of(group, "{'contact': 'x'}").paths()).containsExactly("contact");
        assertThat(Submission.of(group, "{'phone': '1'}").paths()).contains("phone", "contact.phone");
    }

    @Test
    void aGroupWithoutAPathLeavesNoTrace() {
        String group = "{'type': 'group', 'components': [{'type': 'textfield', 'key': 'phone', 'label': '电话'}]}";
        assertThat(Submission.of(group, "{'phone': '1'}").stored()).isEqualTo(Map.of("phone", "1"));
    }

    @Test
    void dotsInAKeyNest() {
        String dotted = "{'type': 'number', 'key': 'energy.total', 'label': '能耗', 'validate': {'min': 0}}";
        assertThat(Submission.of(dotted, "{'energy': {'total': -1}}").paths()).containsExactly("energy.total");
        assertThat(Submission.of(dotted, "{'energy.total': 1}").paths()).containsExactly("energy.total");
    }

    @Test
    void textForAVariableEndsAtTheEnginesLimit() {
        FormSchema form = Submission.form("""
                {'type': 'textarea', 'key': 'free', 'label': '说明'},
                {'type': 'textarea', 'key': 'wide', 'label': '综述', 'validate': {'maxLength': 5000}},
                {'type': 'group', 'path': 'document', 'components': [
                  {'type': 'textarea', 'key': 'wide', 'label': '正文', 'validate': {'maxLength': 5000}}]}
                """);
        String text = "字".repeat(4001);

        assertThat(Submission.of(form, Map.of("free", text, "wide", text, "document", Map.of("wide", text))).paths())
                .containsExactlyInAnyOrder("free", "wide");
    }

    @Test
    void allErrorsAreToldAtOnce() {
        assertThat(Submission.of(SCENARIOS, "{'a': 1, 'b': 2, 'scenarios': [{}, {}]}").paths())
                .containsExactlyInAnyOrderElementsOf(List.of("a", "b", "scenarios[0].code", "scenarios[1].code"));
    }
}
