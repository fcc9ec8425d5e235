package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.problem.FieldError;

/** What an objection must say: who, how to reach them, and what. */
class ObjectionRequestTest {

    private static final String CONTENT = "该企业填报的生产线并未投入使用";

    @ParameterizedTest
    @ValueSource(strings = {"张三", "阿卜杜拉·买买提", "株洲三元电气（集团）有限公司", "3M中国有限公司", "株洲保密设备厂", "Li Ming"})
    void real_names_are_accepted(String name) {
        assertThat(paths(name, "13900000000", CONTENT)).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"张", "匿名", "匿名用户", "不具名", "ANONYMOUS", "保密", "无名", "12345", "***", " 匿 "})
    void no_name_or_a_hidden_one_is_refused(String name) {
        assertThat(paths(name, "13900000000", CONTENT)).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13900000000", "0731-28681234", "073128681234", "0731-28681234-801", "zhang.san@example.com.cn"})
    void mobile_landline_and_mail_are_accepted(String contact) {
        assertThat(paths("张三", contact, CONTENT)).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"12900000000", "1390000000", "139000000000", "28681234", "微信 zhang", "zhang@", "@a.cn"})
    void what_cannot_be_called_or_written_to_is_refused(String contact) {
        assertThat(paths("张三", contact, CONTENT)).containsExactly("contact");
    }

    @Test
    void the_content_has_10_to_2000_characters() {
        assertThat(paths("张三", "13900000000", "字".repeat(9))).containsExactly("content");
        assertThat(paths("张三", "13900000000", "字".repeat(10))).isEmpty();
        assertThat(paths("张三", "13900000000", "𠮷".repeat(2000))).isEmpty();
        assertThat(paths("张三", "13900000000", "字".repeat(2001))).containsExactly("content");
        assertThat(paths("张三", "13900000000", " ".repeat(20))).containsExactly("content");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(paths(null, null, null)).containsExactly("name", "contact", "content");
    }

    private static List<String> paths(String name, String contact, String content) {
        return new ObjectionRequest(name, contact, content).errors().stream().map(FieldError::path).toList();
    }
}
