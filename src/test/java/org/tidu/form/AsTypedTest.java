package org.tidu.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** What people typed is a text and no markup; what no markup language minds stays readable for FEEL. */
class AsTypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"企业 [点此核对](http://evil.example/)", "<img src=x onerror=alert(1)>", "# 题\n\n* 项\n1. 项", "a\r\n---\r\nb",
        "    code", "\tcode", "**粗** _斜_ ~~删~~ `code`", "http://evil.example www.evil.example me@evil.example", "| a | b |\n|--|--|",
        "&lt;b&gt; &amp; &#60;", "\\[x\\]", "![图](x)", "[x]: http://evil.example", "{{ 1 + 1 }}", "a  \nb", "> 引", "+ 项", "a -- b", "-", "_x_", " x "})
    void becomes_character_references_that_show_it(String typed) {
        String shown = (String) AsTyped.of(typed);

        assertThat(HtmlUtils.htmlUnescape(shown)).isEqualTo(typed);
        assertThat(shown).doesNotContainPattern("[<>\\[\\]()*`~|\\\\!:./@\\n\\r\\t{}+\"']").doesNotStartWith(" ")
                .doesNotContain("  ").doesNotContainPattern("&(?!#\\d+;)").doesNotContainPattern("(?<!&)#")
                .doesNotContainPattern("(^|[^A-Za-z0-9])[-_]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"株洲样例（集团）有限公司", "ZZ2025A-430211-0001", "NOT_LISTED", "PASS", "一 二", ""})
    void stays_where_nothing_could_be_markup(String typed) {
        assertThat(AsTyped.of(typed)).isEqualTo(typed);
    }

    @Test
    void lists_and_maps_are_gone_through_and_other_values_stay() {
        assertThat(AsTyped.of(Arrays.asList(Map.of("a", "<b>", "n", 1), null, true)))
                .isEqualTo(Arrays.asList(Map.of("a", "&#60;b&#62;", "n", 1), null, true));
        assertThat(AsTyped.of(List.of())).isEqualTo(List.of());
        assertThat(AsTyped.of(88.5)).isEqualTo(88.5);
    }
}
