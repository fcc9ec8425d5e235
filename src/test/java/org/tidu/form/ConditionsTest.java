package org.tidu.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hidden, locked and computed fields. */
class ConditionsTest {

    private static final String REVIEW = """
            {'type': 'radio', 'key': 'decision', 'label': '结论', 'validate': {'required': true},
             'values': ['RECOMMEND', 'RETURN']},
            {'type': 'group', 'conditional': {'hide': '=decision != \\"RETURN\\"'}, 'components': [
              {'type': 'textarea', 'key': 'reason', 'label': '理由', 'validate': {'required': true}}]}
            """;

    @Test
    void aHiddenFieldIsNotRequired() {
        assertThat(Submission.of(REVIEW, "{'decision': 'RECOMMEND'}").errors()).isEmpty();
        assertThat(Submission.of(REVIEW, "{'decision': 'RETURN'}").messages()).containsExactly("「理由」为必填项，请填写");
    }

    @Test
    void aHiddenFieldIsNotStored() {
        Submission submission = Submission.of(REVIEW, "{'decision': 'RECOMMEND', 'reason': 17}");

        assertThat(submission.errors()).isEmpty();
        assertThat(submission.stored()).isEqualTo(Map.of("decision", "RECOMMEND"));
    }

    @Test
    void whatAnEarlierTaskSaidInAFieldNowHiddenNoLongerStands() {
        assertThat(Submission.of(REVIEW, "{'decision': 'RECOMMEND'}").over("{'reason': '材料不全'}").stored())
                .containsEntry("reason", null);
        assertThat(Submission.of(REVIEW, "{'decision': 'RETURN', 'reason': '缺章'}").over("{'reason': '材料不全'}").stored())
                .containsEntry("reason", "缺章");
    }

    @Test
    void conditionsSeeWhatTheTaskHadBefore() {
        assertThat(Submission.of(REVIEW.replace("decision !=", "tier !="), "{'decision': 'RETURN'}")
                .over("{'tier': 'RETURN'}").paths()).containsExactly("reason");
    }

    @Test
    void aConditionThatFailsHidesNothing() {
        assertThat(Submission.of(REVIEW.replace("decision != \\\"RETURN\\\"", "decision ++"), "{'decision': 'RETURN'}")
                .paths()).containsExactly("reason");
    }

    @Test
    void hiddenFieldsDoNotSpeakInConditions() {
        String chain = """
                {'type': 'checkbox', 'key': 'a', 'label': '甲'},
                {'type': 'checkbox', 'key': 'b', 'label': '乙', 'conditional': {'hide': '=a'}},
                {'type': 'textfield', 'key': 'c', 'label': '丙', 'conditional': {'hide': '=b'},
                 'validate': {'required': true}}
                """;
        assertThat(Submission.of(chain, "{'a': false, 'b': true}").errors()).isEmpty();
        assertThat(Submission.of(chain, "{'a': true, 'b': true}").paths()).containsExactly("c");
    }

    @Test
    void conditionsInARowSeeTheRowItsNumberAndItsParent() {
        String list = """
                {'type': 'dynamiclist', 'path': 'rows', 'label': '表', 'allowAddRemove': true, 'components': [
                  {'type': 'checkbox', 'key': 'done', 'label': '完成'},
                  {'type': 'textfield', 'key': 'why', 'label': '原因', 'validate': {'required': true},
                   'conditional': {'hide': '=this.done or i[1] = 3 or parent.all'}}]},
                {'type': 'checkbox', 'key': 'all', 'label': '全部'}
                """;
        assertThat(Submission.of(list, "{'rows': [{'done': true}, {'done': false}, {'done': false}]}").paths())
                .containsExactly("rows[1].why");
        assertThat(Submission.of(list, "{'all': true, 'rows': [{'done': false}]}").errors()).isEmpty();
    }

    @Test
    void aLockedFieldMayBeSentButChangesNothing() {
        String locked = """
                {'type': 'textfield', 'key': 'name', 'label': '名称', 'readonly': true, 'validate': {'maxLength': 1}},
                {'type': 'textfield', 'key': 'code', 'label': '代码', 'disabled': true, 'validate': {'required': true}},
                {'type': 'number', 'key': 'level', 'label': '等级', 'readonly': '=locked'}
                """;
        Submission open = Submission.of(locked, "{'name': '另一家', 'code': {}, 'level': 4}");
        Submission shut = Submission.of(locked, "{'level': 'x'}").over("{'locked': true, 'level': 1}");

        assertThat(open.errors()).isEmpty();
        assertThat(open.stored()).isEqualTo(Map.of("level", 4));
        assertThat(shut.errors()).isEmpty();
        assertThat(shut.stored()).isEmpty();
    }

    @Test
    void aLockedFieldCannotBeForgedToOpenAnother() {
        String form = """
                {'type': 'textfield', 'key': 'tier', 'label': '层级', 'readonly': true},
                {'type': 'textfield', 'key': 'extra', 'label': '附加', 'validate': {'required': true},
                 'conditional': {'hide': '=tier = \\"BASIC\\"'}}
                """;
        assertThat(Submission.of(form, "{'tier': 'BASIC'}").over("{'tier': 'LEADING'}").paths()).containsExactly("extra");
    }

    @Test
    void lockedFieldsOfARowKeepWhatTheRowHad() {
        String ranking = """
                {'type': 'dynamiclist', 'path': 'ranking', 'label': '排序', 'components': [
                  {'type': 'textfield', 'key': 'number', 'label': '编号', 'readonly': true},
                  {'type': 'number', 'key': 'rank', 'label': '名次', 'validate': {'required': true}}]}
                """;
        Submission forged = Submission.of(ranking, "{'ranking': [{'number': 'C', 'rank': 2}, {'rank': 1}]}")
                .over("{'ranking': [{'number': 'A'}, {'number': 'B'}]}");

        assertThat(forged.errors()).isEmpty();
        assertThat(forged.stored()).isEqualTo(Map.of("ranking",
                List.of(Map.of("number", "A", "rank", 2), Map.of("number", "B", "rank", 1))));
    }

    @Test
    void whereRowsComeAndGoALockedValueSurvivesOnlyIfItWasThere() {
        String list = """
                {'type': 'dynamiclist', 'path': 'rows', 'label': '表', 'allowAddRemove': true, 'components': [
                  {'type': 'textfield', 'key': 'id', 'label': '编号', 'readonly': true},
                  {'type': 'textfield', 'key': 'note', 'label': '备注'}]}
                """;
        assertThat(Submission.of(list, "{'rows': [{'id': 'B', 'note': 'x'}, {'id': 'Z', 'note': 'y'}]}")
                .over("{'rows': [{'id': 'A'}, {'id': 'B'}]}").stored())
                .isEqualTo(Map.of("rows", List.of(Map.of("id", "B", "note", "x"), Map.of("note", "y"))));
    }

    @Test
    void aListWhoseLastRowWasRemovedIsEmpty() {
        String list = "{'type': 'dynamiclist', 'path': 'rows', 'label': '表', 'allowAddRemove': true, 'components': []}";

        assertThat(Submission.of(list, "{}").over("{'rows': [{}]}").stored()).isEqualTo(Map.of("rows", List.of()));
        assertThat(Submission.of(list, "{}").stored()).isEmpty();
    }

    @Test
    void anExpressionIsWorkedOutHere() {
        String sum = """
                {'type': 'number', 'key': 'a', 'label': '甲'},
                {'type': 'expression', 'key': 'twice', 'expression': '=a * 2', 'computeOn': 'change'},
                {'type': 'textfield', 'key': 'why', 'label': '原因', 'validate': {'required': true},
                 'conditional': {'hide': '=twice < 10'}}
                """;
        Submission forged = Submission.of(sum, "{'a': 6, 'twice': 1, 'why': 'x'}");

        assertThat(((Number) forged.stored().get("twice")).intValue()).isEqualTo(12);
        assertThat(Submission.of(sum, "{'a': 6, 'twice': 1}").paths()).containsExactly("why");
    }

    @Test
    void blankTextIsStoredAsNothing() {
        assertThat(Submission.of("{'type': 'textfield', 'key': 'a', 'label': '甲'}", "{'a': ' '}").stored())
                .containsEntry("a", null);
    }
}
