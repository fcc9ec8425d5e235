package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.support.ProcessTest;

/** A list that needs a row and has none is refused, and the complaint leads to the button that adds one. */
@ProcessTest
class EmptyListTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Test
    void accidents_that_are_said_to_have_happened_are_asked_for_where_they_are_told() {
        OverTheWire.Waiting waiting = overTheWire.drafted("株洲事故样例有限公司", "周样例",
                Contents.with(Contents.with(Contents.application(), "hasAccidents", "yes"), "accidents", List.of()));
        Page window = screens.of(waiting.company().contact(), 1440, 900);
        Portal portal = new Portal(window).openLogIn().logIn(waiting.company());
        portal.openApplication(waiting.number());

        window.getByTestId("task-submit").click();
        Locator complaint = window.getByTestId("problem");
        assertThat(complaint).containsText("「事故情况」至少填写 1 行");
        complaint.getByRole(AriaRole.LINK).or(complaint.getByRole(AriaRole.BUTTON)).first().click();

        assertThat(portal.form().list("事故情况").locator(".fjs-repeat-render-add")).isFocused();
    }
}
