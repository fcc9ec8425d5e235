package org.tidu.form.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.form.Submission;
import org.tidu.form.schema.FormSchema;

/** Each row is a component with one flaw. */
class FormLintTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'type': 'filepicker', 'key': 'a', 'label': '甲'                       | Tasklist 不显示组件类型 filepicker
        'type': 'dynamiclist', 'path': 'a', 'label': '甲'                     | a 缺少 disableCollapse: true，折叠的行不会被提交
        'type': 'dynamiclist', 'path': 'a', 'label': '甲', 'disableCollapse': true, 'properties': {'minRows': 'one'} | a 的 minRows 应为列表的行数，写成 "1" 至 "999"
        'type': 'textfield', 'key': 'a', 'label': '甲', 'properties': {'minRows': '1'} | a 的 minRows 应为列表的行数，写成 "1" 至 "999"
        'type': 'textfield', 'key': 'a', 'label': '甲', 'properties': {'disallowFutureDates': 'true'} | a 的 disallowFutureDates 只用于日期，写成 "true"
        'type': 'radio', 'key': 'a', 'label': '甲', 'values': [{'label': '否', 'value': 'N'}], 'properties': {'confirm:N': '办结', 'confirm:M': '办结'} | a 的 confirm:M 不是它的可选值，提交前不会询问
        'type': 'textfield', 'key': 'a'                                       | a 没有标签，提示信息无法指明字段
        'type': 'textfield', 'label': '甲'                                    | textfield「甲」没有 key 或 path，内容会丢失
        'type': 'select', 'key': 'a', 'label': '甲'                           | a 没有可选项来源
        'type': 'radio', 'key': 'a', 'label': '甲', 'values': []              | a 没有可选项来源
        'type': 'datetime', 'key': 'a', 'dateLabel': '甲'                     | a 没有 subtype
        'type': 'textarea', 'key': 'a', 'label': '甲', 'validate': {'maxLength': 5000} | a 的 maxLength 超过引擎文本变量的上限 4000
        'type': 'textfield', 'key': 'a', 'label': '甲', 'conditional': {'hide': 'b'} | a 的 hide 不以等号开头，不起作用
        'type': 'textfield', 'key': 'a', 'label': '甲', 'conditional': {'hide': '=b +'} | a 的 FEEL 表达式无法解析：=b +
        'type': 'number', 'key': 'a', 'label': '甲', 'validate': {'min': '=('} | a 的 FEEL 表达式无法解析：=(
        'type': 'textfield', 'key': 'a', 'label': '甲', 'validate': {'pattern': '['} | a 的 pattern 无法解析：Unclosed character class
        """)
    void findsTheFlaw(String component, String problem) {
        assertThat(FormLint.problems(Submission.form("{" + component + "}"))).containsExactly(problem);
    }

    @Test
    void findsTheSameKeyTwiceInOneObject() {
        String field = "{'type': 'textfield', 'key': 'a', 'label': '甲'}";
        String group = "{'type': 'group', 'label': '组', %s 'components': [" + field + "]}";

        assertThat(FormLint.problems(Submission.form(field + "," + group.formatted(""))))
                .containsExactly("a 重复，两个组件写同一个变量");
        assertThat(FormLint.problems(Submission.form(field + "," + group.formatted("'path': 'g',")))).isEmpty();
    }

    @Test
    void findsATextThatShowsWhatIsTypedIntoTheSameForm() {
        String typed = "{'type': 'textarea', 'key': 'a', 'label': '甲'}";

        assertThat(FormLint.problems(Submission.form(typed + ",{'type': 'text', 'text': '合计：{{a}}'}")))
                .containsExactly("文本组件显示了本表单填写的 a，其中的 Markdown 和 HTML 会生效");
        assertThat(FormLint.problems(Submission.form(typed + ",{'type': 'text', 'text': '{{b}}'}"))).isEmpty();
        assertThat(FormLint.problems(Submission.form(
                "{'type': 'number', 'key': 'n', 'label': '甲'},{'type': 'text', 'text': '{{n}}'}"))).isEmpty();
    }

    @Test
    void findsAFileThatIsNamedDifferently() {
        assertThat(FormLint.problems("other.form", Submission.form(""))).containsExactly("文件名 other.form 与表单 id test 不一致");
    }

    @Test
    void findsASchemaTasklistDoesNotKnow() {
        assertThat(FormLint.problems(FormSchema.parse("{\"id\": \"x\", \"schemaVersion\": 18}")))
                .containsExactly("schemaVersion 应不高于 16", "executionPlatform 应为 Camunda Platform");
    }
}
