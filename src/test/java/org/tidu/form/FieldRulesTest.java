package org.tidu.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One field, one value, one sentence (or none). In a rule, J stands for what validate holds. */
class FieldRulesTest {

    private static void check(String component, String value, String expected) {
        String field = component.replaceAll("J\\{(.*?)}J", "'validate': {$1}");
        var said = Submission.of("{'key': 'x', 'label': '甲', " + field + "}", "{'x': " + value + "}").messages();
        if (expected == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).containsExactly(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        absent text is fine            | 'type': 'textfield'                        | null        |
        required text                  | 'type': 'textfield', J{'required': true}J  | 'a'         |
        required text, null            | 'type': 'textfield', J{'required': true}J  | null        | 「甲」为必填项，请填写
        required text, empty           | 'type': 'textfield', J{'required': true}J  | ''          | 「甲」为必填项，请填写
        required text, blanks          | 'type': 'textarea', J{'required': true}J   | '  '        | 「甲」为必填项，请填写
        number in a text field         | 'type': 'textfield'                        | 3           | 「甲」应为文字，请重新填写
        object in a text field         | 'type': 'textarea'                         | {'a': 1}    | 「甲」应为文字，请重新填写
        list in a text field           | 'type': 'textfield'                        | ['a']       | 「甲」应为文字，请重新填写
        two of at most two             | 'type': 'textfield', J{'maxLength': 2}J    | '株洲'      |
        blanks around do not count     | 'type': 'textfield', J{'maxLength': 2}J    | ' 株洲 '    |
        rare characters count once     | 'type': 'textfield', J{'maxLength': 2}J    | '𠮷𠮷'      |
        three of at most two           | 'type': 'textfield', J{'maxLength': 2}J    | '株洲市'    | 「甲」不能超过 2 个字，当前 3 个字，请精简
        one of at least two            | 'type': 'textfield', J{'minLength': 2}J    | '株'        | 「甲」至少填写 2 个字，当前 1 个字
        limit by FEEL                  | 'type': 'textfield', J{'maxLength': '=1+1'}J | '株洲市'  | 「甲」不能超过 2 个字，当前 3 个字，请精简
        limit by FEEL that fails       | 'type': 'textfield', J{'maxLength': '=x +'}J | '株洲市'  |
        pattern met                    | 'type': 'textfield', J{'pattern': '^1\\\\d{10}$'}J | '13873312345' |
        pattern not met                | 'type': 'textfield', J{'pattern': '^1\\\\d{10}$'}J | '0731-1' | 「甲」格式不正确，请按字段说明的格式填写
        pattern is searched, as in JS  | 'type': 'textfield', J{'pattern': 'b'}J    | 'abc'       |
        broken pattern                 | 'type': 'textfield', J{'pattern': '('}J    | 'abc'       | 「甲」无法校验格式，请联系系统管理员更正表单
        mail                           | 'type': 'textfield', J{'validationType': 'email'}J | 'a@b.cn' |
        no mail                        | 'type': 'textfield', J{'validationType': 'email'}J | 'a b' | 「甲」不是有效的电子邮箱，请按 name@example.com 的格式填写
        phone                          | 'type': 'textfield', J{'validationType': 'phone'}J | '+8673112345678' |
        no phone                       | 'type': 'textfield', J{'validationType': 'phone'}J | '123' | 「甲」不是有效的电话号码，请以国家代码开头填写，如 +8673112345678
        control character              | 'type': 'textfield'                        | 'a\\u0000b' | 「甲」含有不可见的控制字符，请删除后重新填写
        half a character               | 'type': 'textfield'                        | '\\ud842'   | 「甲」含有不可见的控制字符，请删除后重新填写
        line breaks                    | 'type': 'textarea'                         | 'a\\r\\n\\tb' |
        """)
    void text(String name, String component, String value, String expected) {
        check(component, value, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        number                         | 'type': 'number'                           | 1.5         |
        zero is an answer              | 'type': 'number', J{'required': true}J     | 0           |
        required, null                 | 'type': 'number', J{'required': true}J     | null        | 「甲」为必填项，请填写
        text                           | 'type': 'number'                           | '1.5'       | 「甲」应为数字，请重新填写
        boolean                        | 'type': 'number'                           | true        | 「甲」应为数字，请重新填写
        object                         | 'type': 'number'                           | {}          | 「甲」应为数字，请重新填写
        endless                        | 'type': 'number'                           | 1e999       | 「甲」应为数字，请重新填写
        beyond all measure             | 'type': 'number'                           | 1e200       | 「甲」超出可填写的范围，请核对数值和单位
        below the least                | 'type': 'number', J{'min': 0}J             | -3          | 「甲」不能小于 0，当前为 -3
        the least                      | 'type': 'number', J{'min': 0}J             | 0           |
        least of zero by FEEL          | 'type': 'number', J{'min': '=2-2'}J        | -0.5        | 「甲」不能小于 0，当前为 -0.5
        the most                       | 'type': 'number', J{'max': 100}J           | 100.0       |
        above the most                 | 'type': 'number', J{'max': 100}J           | 100.01      | 「甲」不能大于 100，当前为 100.01
        whole                          | 'type': 'number', 'decimalDigits': 0       | 7           |
        whole with a point             | 'type': 'number', 'decimalDigits': 0       | 7.0         |
        not whole                      | 'type': 'number', 'decimalDigits': 0       | 7.5         | 「甲」应为整数，当前为 7.5
        too fine                       | 'type': 'number', 'decimalDigits': 2       | 7.125       | 「甲」最多保留 2 位小数，当前为 7.125
        big and whole                  | 'type': 'number', 'decimalDigits': 0       | 120000      |
        on a step                      | 'type': 'number', 'increment': 0.05        | 0.15        |
        between steps                  | 'type': 'number', 'increment': '0.5'       | 0.7         | 「甲」应为 0.5 的整数倍，当前为 0.7
        as text                        | 'type': 'number', 'serializeToString': true | '12.5'     |
        as text but a number           | 'type': 'number', 'serializeToString': true | 12.5       | 「甲」应以文字形式提交数字，请重新填写
        as text but no number          | 'type': 'number', 'serializeToString': true | 'NaN'      | 「甲」应为数字，请重新填写
        as text, below the least       | 'type': 'number', 'serializeToString': true, J{'min': 0}J | '-1' | 「甲」不能小于 0，当前为 -1
        """)
    void number(String name, String component, String value, String expected) {
        check(component, value, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a day                          | 'type': 'datetime', 'subtype': 'date'      | '2024-02-29' |
        no such day                    | 'type': 'datetime', 'subtype': 'date'      | '2025-02-29' | 「甲」不是真实存在的日期或时间，请核对后重新选择
        another order                  | 'type': 'datetime', 'subtype': 'date'      | '29/02/2024' | 「甲」格式不正确，请按 2025-04-28 的格式填写
        a number                       | 'type': 'datetime', 'subtype': 'date'      | 20240229     | 「甲」格式不正确，请按 2025-04-28 的格式填写
        today is not past              | 'type': 'datetime', 'subtype': 'date', 'disallowPassedDates': true | '2025-04-28' |
        yesterday is                   | 'type': 'datetime', 'subtype': 'date', 'disallowPassedDates': true | '2025-04-27' | 「甲」不能早于今天（2025-04-28），请重新选择
        today does not lie ahead       | 'type': 'datetime', 'subtype': 'date', 'properties': {'disallowFutureDates':'true'} | '2025-04-28' |
        tomorrow does                  | 'type': 'datetime', 'subtype': 'date', 'properties': {'disallowFutureDates':'true'} | '2025-04-29' | 「甲」不能晚于今天（2025-04-28），请重新选择
        tomorrow in Beijing, not in UTC | 'type': 'datetime', 'subtype': 'datetime', 'timeSerializingFormat': 'utc_normalized', 'properties': {'disallowFutureDates':'true'} | '2025-04-28T16:30Z' | 「甲」不能晚于今天（2025-04-28），请重新选择
        a day that does not exist      | 'type': 'datetime', 'subtype': 'date', 'properties': {'disallowFutureDates':'true'} | '2025-02-30' | 「甲」不是真实存在的日期或时间，请核对后重新选择
        a time                         | 'type': 'datetime', 'subtype': 'time'      | '23:59'      |
        no such time                   | 'type': 'datetime', 'subtype': 'time'      | '24:61'      | 「甲」不是真实存在的日期或时间，请核对后重新选择
        time with offset               | 'type': 'datetime', 'subtype': 'time', 'timeSerializingFormat': 'utc_offset' | '09:30+08:00' |
        time without its offset        | 'type': 'datetime', 'subtype': 'time', 'timeSerializingFormat': 'utc_offset' | '09:30' | 「甲」格式不正确，请按 09:30+08:00 的格式填写
        day and time in UTC            | 'type': 'datetime', 'subtype': 'datetime', 'timeSerializingFormat': 'utc_normalized' | '2025-04-28T01:30Z' |
        today in Beijing, not in UTC   | 'type': 'datetime', 'subtype': 'datetime', 'timeSerializingFormat': 'utc_normalized', 'disallowPassedDates': true | '2025-04-27T16:30Z' |
        yesterday in Beijing           | 'type': 'datetime', 'subtype': 'datetime', 'timeSerializingFormat': 'utc_normalized', 'disallowPassedDates': true | '2025-04-27T15:30Z' | 「甲」不能早于今天（2025-04-28），请重新选择
        day only                       | 'type': 'datetime', 'subtype': 'datetime'  | '2025-04-28' | 「甲」格式不正确，请按 2025-04-28T09:30 的格式填写
        required day                   | 'type': 'datetime', 'subtype': 'date', J{'required': true}J | null | 「甲」为必选项，请选择
        """)
    void dateAndTime(String name, String component, String value, String expected) {
        check(component, value, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ticked                         | 'type': 'checkbox', J{'required': true}J   | true        |
        not ticked                     | 'type': 'checkbox'                         | false       |
        has to be ticked               | 'type': 'checkbox', J{'required': true}J   | false       | 「甲」须勾选后才能提交
        ticked in words                | 'type': 'checkbox'                         | 'true'      | 「甲」只能为勾选或不勾选（true 或 false），请重新选择
        an option                      | 'type': 'radio', 'values': [{'label':'是','value':'YES'}] | 'YES' |
        no option                      | 'type': 'radio', 'values': [{'label':'是','value':'YES'}] | '是' | 「甲」所选内容不在可选范围内，请重新选择
        a number among the options     | 'type': 'select', 'values': [1, 2]         | 2.0         |
        an option that is an object    | 'type': 'select', 'values': [{'label':'a','value':{'b':1}}] | {'b': 1} |
        options by FEEL                | 'type': 'select', 'valuesExpression': '=[1,2]' | 2       |
        no options by FEEL             | 'type': 'select', 'valuesExpression': '=[1,2]' | 3       | 「甲」所选内容不在可选范围内，请重新选择
        options nobody has given       | 'type': 'select', 'valuesKey': 'nowhere'   | 3           | 「甲」目前没有可选项，请刷新页面后重试
        options named in the values    | 'type': 'select', 'valuesKey': 'x'         | ['a']       | 「甲」目前没有可选项，请刷新页面后重试
        some options                   | 'type': 'checklist', 'values': ['a', 'b']  | ['b', 'a']  |
        the same twice                 | 'type': 'checklist', 'values': ['a', 'b']  | ['b', 'b']  | 「甲」选择的项目重复或过多，请重新选择
        one that is none               | 'type': 'taglist', 'values': ['a', 'b']    | ['b', 'c']  | 「甲」含有不在可选范围内的内容，请刷新页面后重新选择
        not a list                     | 'type': 'taglist', 'values': ['a', 'b']    | 'b'         | 「甲」应为多选列表，请重新选择
        at least one                   | 'type': 'taglist', 'values': ['a'], J{'required': true}J | [] | 「甲」为必选项，请选择
        """)
    void choice(String name, String component, String value, String expected) {
        check(component, value, expected);
    }
}
