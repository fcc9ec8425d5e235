package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Journey;
import org.tidu.replay.HunanDraft;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;

/** A policy owner sees whom a draft would hit, in the portal. */
@ProcessTest
class ReplayPageTest {

    private final Seen seen = new Seen("replay");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    Visitors visitors;

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    RuleSetDrafts drafts;

    @Test
    void a_draft_is_replayed_over_past_cases_and_made_up_ones_and_its_number_slides() throws Exception {
        journey.listed();
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        RuleSetVersion draft = drafts.open("HN-2025", 1, "replay-at-desk");
        drafts.save("HN-2025", draft.number(), HunanDraft.FILE, HunanDraft.minimumScenarios(12).drafts().get(HunanDraft.FILE),
                draft.contentHash(), "replay-at-desk");
        Page window = screens.of("owner", visitors.officer("replay-at-desk", "policy-owners"));
        window.setViewportSize(1280, 800);
        window.navigate("/rule-sets/HN-2025/versions/" + draft.number());
        window.getByTestId("to-replay").click();

        window.getByTestId("replay-start").click();

        assertThat(window.getByTestId("replay-progress")).hasText("共回放 1 件申报");
        assertThat(window.getByTestId("replay-counts").locator("li").first()).containsText("1 由符合变为不符合");
        assertThat(window.getByTestId("replay-split")).containsText("天元区");
        assertThat(window.getByTestId("replay-chart").locator("svg")).isVisible();
        Locator cases = window.getByTestId("replay-cases");
        assertThat(cases).containsText(number.value());
        assertThat(cases).containsText("≥ 10 → ≥ 12");
        assertThat(window.getByTestId("replay-nearest")).containsText("典型场景数量：≥ 12，实际 10");
        seen.at(window.getByTestId("replay-counts"), "past");
        window.setViewportSize(1280, 800);
        window.waitForDownload(() -> window.getByTestId("replay-file").click());

        window.getByTestId("replay-made-up").check();
        window.getByTestId("replay-start").click();
        assertThat(window.getByTestId("replay-progress")).containsText("家虚拟企业");
        assertThat(window.getByTestId("replay-cases")).containsText("虚拟企业：先进级，典型场景（先进级）10");
        seen.at(window.getByTestId("replay-cases"), "made-up");
        window.setViewportSize(1280, 800);

        window.getByTestId("slider-cell").selectOption(new SelectOption().setLabel("建设要求 先进级 最少场景数（12）"));
        window.getByTestId("slider-load").click();
        assertThat(window.getByTestId("slider-count")).containsText("1 件申报中：1 件由符合变为不符合");
        window.getByTestId("slider").focus();
        window.keyboard().press("ArrowLeft");
        window.keyboard().press("ArrowLeft");
        assertThat(window.getByTestId("slider-value")).hasText("10");
        assertThat(window.getByTestId("slider-count")).containsText("1 件申报中：0 件由符合变为不符合");
        seen.at(window.getByTestId("slider"), "slider");
    }
}
