package org.tidu.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web apps speak Chinese throughout. */
class TranslationTest {

    /** Signs, formats and proper names, which are the same in Chinese, and the plural s, which Chinese has not. */
    private static final Set<String> ALIKE = Set.of("", "<null>", "<", "<=", ">", ">=", "ID", "ID*", "null", "Optimize",
            "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss", "requestPayload", "s");

    /** Shown by Admin and Welcome for a password rule of ours, of which the engine knows no English. */
    private static final String OWN_RULE = "PASSWORD_POLICY_PUBLISHED";

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern MARKUP = Pattern.compile("\\{\\{.*?}}|\\{}|</?(?:a|br|strong)\\b[^>]*>|&\\w+;");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void every_label_has_its_chinese(String app) {
        Labels english = Labels.of(app, "en");
        Labels chinese = Labels.of(app, "zh");

        assertThat(chinese.byKey().keySet().stream().filter(key -> !key.equals(OWN_RULE)))
                .containsExactlyInAnyOrderElementsOf(english.byKey().keySet());
        assertThat(differing(english, chinese, (ours, theirs) ->
                CHINESE.matcher(ours).find() || ALIKE.contains(theirs))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome", "admin"})
    void the_password_rule_of_our_own_has_a_label(String app) {
        assertThat(Labels.of(app, "zh").byKey()).hasEntrySatisfying(OWN_RULE,
                label -> assertThat(label).contains("演示密码"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void placeholders_and_markup_are_kept(String app) {
        Labels english = Labels.of(app, "en");
        Labels chinese = Labels.of(app, "zh");

        assertThat(differing(english, chinese, (ours, theirs) -> markup(ours).equals(markup(theirs)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "cockpit"})
    void dates_run_from_year_to_day(String app) {
        Labels chinese = Labels.of(app, "zh");

        assertThat(chinese.dates().path("longDateFormat")).allSatisfy(format ->
                assertThat(format.asText()).matches("(YYYY-MM-DD)?( ?HH:mm)?( dddd)?"));
        assertThat(chinese.dates().path("months")).hasSize(12);
        assertThat(chinese.dates().path("weekdays").path(0).asText()).isEqualTo("星期日");
    }

    private static Map<String, String> differing(Labels english, Labels chinese, BiPredicate<String, String> alike) {
        return chinese.byKey().entrySet().stream()
                .filter(label -> !label.getKey().equals(OWN_RULE))
                .filter(label -> !alike.test(label.getValue(), english.byKey().get(label.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> markup(String label) {
        return MARKUP.matcher(label).results()
                .map(MatchResult::group)
                .map(part -> part.replace(" ", ""))
                .sorted()
                .toList();
    }
}
