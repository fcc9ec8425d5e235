package org.tidu.declaration.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.form.schema.FormSchema;

/** What of an earlier form a new one takes over. */
class FormCopyTest {

    private static final FormSchema EARLIER = FormSchema.parse("""
            {"id":"f","components":[
              {"type":"textfield","key":"name","label":"名称"},{"type":"textfield","key":"gone","label":"旧字段"},
              {"type":"select","key":"level","label":"等级","values":[{"value":"A"},{"value":"B"}]},
              {"type":"datetime","key":"day","dateLabel":"评估日期"},
              {"type":"dynamiclist","path":"rows","label":"场景","components":[
                {"type":"textfield","key":"code"},{"type":"textfield","key":"old","label":"旧列"}]}]}""");
    private static final FormSchema NOW = FormSchema.parse("""
            {"id":"f","components":[
              {"type":"group","components":[{"type":"textfield","key":"name","label":"名称"}]},
              {"type":"select","key":"level","label":"等级","values":[{"value":"B"}]},
              {"type":"textfield","key":"uscc","label":"代码","readonly":true},
              {"type":"number","key":"staff","label":"从业人员"},
              {"type":"checkbox","key":"promise","label":"承诺","validate":{"required":true}},
              {"type":"datetime","key":"day","dateLabel":"评估日期"},
              {"type":"dynamiclist","path":"rows","label":"场景","components":[{"type":"textfield","key":"code"}]}]}""");

    @Test
    void what_the_form_still_asks_for_is_copied_and_the_rest_is_named() {
        FormCopy copy = copy(Map.of("name", "一号", "gone", "x", "rows", List.of(Map.of("code", "S07", "old", "y"), Map.of("code", "S10"))), true);

        assertThat(copy.content()).isEqualTo(Map.of("name", "一号", "rows", List.of(Map.of("code", "S07"), Map.of("code", "S10"))));
        assertThat(copy.dropped()).containsExactlyInAnyOrder("旧字段", "场景·旧列");
    }

    @Test
    void a_choice_that_is_no_longer_offered_is_named_and_one_that_is_stays() {
        assertThat(copy(Map.of("level", "A"), true).dropped()).containsExactly("等级");
        assertThat(copy(Map.of("level", "B"), true).content()).isEqualTo(Map.of("level", "B"));
    }

    @Test
    void a_promise_is_made_anew_and_what_the_account_says_is_not_copied() {
        FormCopy copy = copy(Map.of("promise", true, "uscc", "91430200MA4L16JN41"), true);

        assertThat(copy.content()).isEmpty();
        assertThat(copy.dropped()).isEmpty();
    }

    @Test
    void a_date_stays_within_its_round_and_is_named_when_it_comes_from_another() {
        assertThat(copy(Map.of("day", "2024-03-31"), true).content()).isEqualTo(Map.of("day", "2024-03-31"));
        assertThat(copy(Map.of("day", "2024-03-31"), false).content()).isEmpty();
        assertThat(copy(Map.of("day", "2024-03-31"), false).dropped()).containsExactly("评估日期");
    }

    @Test
    void figures_are_copied_and_told_and_text_in_their_place_is_none() {
        assertThat(copy(Map.of("staff", 420), false).figures()).containsExactly("从业人员");
        assertThat(copy(Map.of("staff", "四百"), false).content()).isEmpty();
    }

    private static FormCopy copy(Map<String, Object> content, boolean dates) {
        return FormCopy.of(EARLIER, NOW, content, dates);
    }
}
