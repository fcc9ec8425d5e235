package org.tidu.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidu.support.ProcessTest;

/** What the look at a page would find: a page that is in order has one fault after another put into it. */
@ProcessTest
class AccessibilityTest {

    private static final String IN_ORDER = """
            <!doctype html><html lang="zh-CN"><head><title>样例</title></head>
            <body><main><h1>样例</h1>%s</main></body></html>""";

    @RegisterExtension
    final Screens screens = new Screens();

    private Page window;

    @BeforeEach
    void somebody_has_a_window() {
        window = screens.of("stranger");
    }

    @Test
    void a_page_in_order_has_none() {
        assertThatCode(() -> look("<label>名称<input></label>").withoutFaults()).doesNotThrowAnyException();
    }

    @Test
    void a_field_without_a_label_is_found() {
        assertThatThrownBy(() -> look("<input>").withoutFaults()).hasMessageContaining("label: 1 ×").hasMessageContaining("input");
    }

    @Test
    void pale_words_are_found_and_how_often() {
        assertThatThrownBy(() -> look("<p style='color:#bbb'>浅色的字</p><p style='color:#bbb'>也是浅色</p>").withoutFaults())
                .hasMessageContaining("color-contrast: 2 ×");
    }

    @Test
    void what_is_outside_all_landmarks_is_found() {
        window.setContent(IN_ORDER.formatted("").replace("</body>", "<p>在外</p></body>"));

        assertThatThrownBy(() -> new Accessibility(window).look("样例").withoutFaults()).hasMessageContaining("region: 1 ×");
    }

    @Test
    void a_second_header_is_a_fault_on_a_page_and_none_in_a_dialog() {
        window.setContent(IN_ORDER.formatted("").replace("<main>", "<header>甲</header><header>乙</header><main>"));

        assertThatThrownBy(() -> new Accessibility(window).look("样例").withoutFaults()).hasMessageContaining("landmark-no-duplicate-banner");
        assertThatCode(() -> new Accessibility(window).lookAtDialog("样例").withoutFaults()).doesNotThrowAnyException();
    }

    @Test
    void a_frame_would_not_be_looked_into_and_is_told() {
        window.setContent(IN_ORDER.formatted("<iframe title='内' srcdoc='<p>内</p>'></iframe>"));

        assertThatThrownBy(() -> new Accessibility(window).look("样例")).hasMessageContaining("frames");
    }

    private Accessibility look(String inside) {
        window.setContent(IN_ORDER.formatted(inside));
        return new Accessibility(window).look("样例");
    }
}
