package org.tidu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Opens pages and looks at each, when it stands, with axe-core: WCAG 2.2 A and AA, and what is good practice. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Element Plus writes both elements into its dialogs, where they are no landmarks of the page. */
    private static final List<String> DIALOG_HAS_HEADER_AND_FOOTER =
            List.of("landmark-no-duplicate-banner", "landmark-no-duplicate-contentinfo", "landmark-unique");

    /** What fades in has no contrast yet. */
    private static final String STANDS_STILL = "() => new Promise(requestAnimationFrame).then(() => Promise.all(document.getAnimations()"
            + ".filter(one => one.effect.getComputedTiming().endTime !== Infinity).map(one => one.finished.catch(() => {})))).then(() => true)";

    private final Page window;
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> faults = new TreeSet<>();

    Accessibility(Page window) {
        this.window = window;
    }

    /** @param route as the portal's router writes it: {@code /cases/:number} */
    Accessibility open(String route, String path) {
        seen.add(route);
        window.navigate(path);
        window.waitForLoadState(LoadState.NETWORKIDLE);
        return look(path);
    }

    /** What is on the screen now. */
    Accessibility look(String what) {
        return look(what, List.of());
    }

    /** A dialog over the page. */
    Accessibility lookAtDialog(String what) {
        return look(what, DIALOG_HAS_HEADER_AND_FOOTER);
    }

    private Accessibility look(String what, List<String> unasked) {
        window.evaluate(STANDS_STILL);
        axe(unasked).analyze().getViolations().forEach(rule -> faults.add(what + " " + told(rule)));
        return this;
    }

    /** Where no page has frames, axe-core may look in the page itself, and it need not write down what is in order: that takes most of its time. */
    private AxeBuilder axe(List<String> unasked) {
        assertThat(window.frames()).as("frames, which would not be looked into").hasSize(1);
        AxeRunOptions faultsOnly = new AxeRunOptions();
        faultsOnly.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(window).setLegacyMode(true).options(faultsOnly).withTags(RULES);
        return unasked.isEmpty() ? axe : axe.disableRules(unasked);
    }

    /** The routes that were opened; none of them had a fault. */
    Set<String> withoutFaults() {
        assertThat(faults).isEmpty();
        return seen;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().size() + " × " + rule.getNodes().stream().limit(3)
                .map(node -> node.getTarget() + " " + node.getFailureSummary()).collect(Collectors.joining(" | "));
    }
}
