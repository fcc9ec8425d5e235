package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.workbench.version.RuleSetDrafts;

/** axe-core finds nothing on any page of the portal, public or behind the log-in. */
@ProcessTest
class AccessiblePagesTest {

    private static final Path ROUTER = Path.of("src/main/portal/src/router.ts");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    @Autowired
    RuleSetDrafts drafts;

    @Test
    void no_page_keeps_anybody_out() throws Exception {
        // no demo accounts here, and no list of the city yet
        screens.expectComplaint("/api/demo/accounts");
        screens.expectComplaint("/lists/4302/ranking");
        OverTheWire.Waiting submitted = overTheWire.atTheCounty("株洲无障碍样例有限公司", "郑样例");
        String round = database.sql("select round_id from declaration_case where number = ?").param(submitted.number().value())
                .query(String.class).single();

        Set<String> seen = new TreeSet<>(publicPages(round));
        seen.addAll(pagesOfAnEnterprise(submitted, round));
        seen.addAll(pagesOfTheCity(round));
        seen.addAll(pagesOfTheAdministrator());
        seen.addAll(pagesOfTheProvince());
        seen.addAll(pagesOfThePolicyOwner());

        assertThat(seen).as("every route of the portal was looked at").containsAll(routesBut("/tasks/:id"));
    }

    @Test
    void a_form_with_its_preview_and_its_question_before_sending_keeps_nobody_out() {
        OverTheWire.Waiting drafted =
                overTheWire.drafted("株洲表单样例有限公司", "冯样例", Contents.application());
        Page window = screens.of(drafted.company().contact(), 390, 844);
        Portal portal = new Portal(window).openLogIn().logIn(drafted.company());
        portal.openTask(drafted.number());
        assertThat(window.getByTestId("conditions")).isVisible();
        Accessibility accessibility = new Accessibility(window).look("the task with its preview");

        window.getByTestId("task-submit").click();
        assertThat(window.getByTestId("dialog-confirm")).isVisible();
        accessibility.lookAtDialog("the question before sending");

        accessibility.withoutFaults();
        window.keyboard().press("Escape");
        assertThat(window.getByTestId("dialog-confirm")).isHidden();
        assertThat(window.getByTestId("task-submit")).isFocused();
    }

    private Set<String> publicPages(String round) {
        return new Accessibility(screens.of("stranger", 1440, 900))
                .open("/", "/").open("/login", "/login").open("/signup", "/signup").open("/accounts", "/accounts")
                .open("/notices", "/notices").open("/recognised", "/recognised").open("/self-test", "/self-test")
                .open("/check/:verification?", "/check").open("/rounds/:id", "/rounds/" + round).open("/forbidden", "/forbidden")
                .open("/:rest(.*)*", "/rounds/none/such")
                .withoutFaults();
    }

    private Set<String> pagesOfAnEnterprise(OverTheWire.Waiting submitted, String round) {
        Page window = screens.of(submitted.company().contact(), 1440, 900);
        new Portal(window).openLogIn().logIn(submitted.company());
        String receipt = database.sql("select number from submission_receipt where declaration_number = ? and form_id = ?")
                .params(submitted.number().value(), "declaration-start").query(String.class).single();
        return new Accessibility(window)
                .open("/", "/").open("/cases", "/cases").open("/cases/:number", "/cases/" + submitted.number())
                .open("/cases/:number/rules", "/cases/" + submitted.number() + "/rules")
                .open("/cases/:number/receipts/:receipt", "/cases/" + submitted.number() + "/receipts/" + receipt)
                .open("/rounds/:id/declare", "/rounds/" + round + "/declare")
                .open("/enterprise", "/enterprise").open("/messages", "/messages").open("/password", "/password")
                .withoutFaults();
    }

    private Set<String> pagesOfTheCity(String round) {
        visitors.hire("zhuzhou1", "city-4302");
        Page window = screens.of("zhuzhou1", 1440, 900);
        new Portal(window).openLogIn().logIn("zhuzhou1", Visitors.STAFF_PASSWORD);
        window.waitForURL("**/camunda/app/tasklist/**");
        return new Accessibility(window)
                .open("/", "/").open("/cases", "/cases").open("/rosters", "/rosters")
                .open("/enterprises", "/enterprises").open("/unconfirmed", "/unconfirmed").open("/substitutes", "/substitutes")
                .open("/rounds/:id/lists", "/rounds/" + round + "/lists")
                .open("/rounds/:id/lists/:area/ranking", "/rounds/" + round + "/lists/4302/ranking")
                .withoutFaults();
    }

    private Set<String> pagesOfTheAdministrator() {
        visitors.hire("accessible-admin", "camunda-admin");
        Page window = screens.of("accessible-admin", 1440, 900);
        new Portal(window).openLogIn().logIn("accessible-admin", Visitors.STAFF_PASSWORD);
        window.waitForURL("**/camunda/app/tasklist/**");
        return new Accessibility(window).open("/operation", "/operation").open("/experts", "/experts").withoutFaults();
    }

    private Set<String> pagesOfTheProvince() {
        visitors.hire("accessible-province", "province-43");
        Page window = screens.of("accessible-province", 1440, 900);
        new Portal(window).openLogIn().logIn("accessible-province", Visitors.STAFF_PASSWORD);
        window.waitForURL("**/camunda/app/tasklist/**");
        return new Accessibility(window).open("/official-texts", "/official-texts").withoutFaults();
    }

    private Set<String> pagesOfThePolicyOwner() {
        int draft = drafts.open("HN-2025", 1, "accessible-rules").number();
        Page window = screens.of("accessible-rules", visitors.officer("accessible-rules", "policy-owners"));
        return new Accessibility(window).open("/rule-sets", "/rule-sets").open("/rule-sets/:id", "/rule-sets/HN-2025")
                .open("/rule-sets/:id/versions/:number", "/rule-sets/HN-2025/versions/1")
                .open("/rule-sets/:id/versions/:number", "/rule-sets/HN-2025/versions/" + draft)
                .open("/rule-sets/:id/versions/:number/replay", "/rule-sets/HN-2025/versions/" + draft + "/replay").withoutFaults();
    }

    /** @param elsewhere what the other test looks at */
    private static Set<String> routesBut(String elsewhere) throws Exception {
        Set<String> routes = new TreeSet<>();
        Pattern.compile("path: '([^']+)',\\s+component").matcher(Files.readString(ROUTER)).results()
                .map(found -> found.group(1)).forEach(routes::add);
        assertThat(routes).hasSizeGreaterThan(15);
        assertThat(routes.remove(elsewhere)).isTrue();
        return routes;
    }
}
