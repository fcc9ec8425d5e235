package org.tidu.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Each web app gets our configuration in place of the engine's. */
@RunningApplication
class ConfigurationTest {

    private static final Pattern CUSTOM_SCRIPTS = Pattern.compile("customScripts: \\[(.*)]");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void our_configuration_is_the_one_that_is_served(String app) {
        Visitor administrator = visitors.officer("webapp1", "camunda-admin");

        String configuration = administrator.get("/camunda/app/" + app + "/scripts/config.js").body();

        assertThat(configuration).isEqualTo(WebappFiles.text("app/" + app + "/scripts/config.js"))
                .contains("locales: { availableLocales: ['zh'], fallbackLocale: 'zh' }")
                .contains("csrfCookieName: 'CAMUNDA-XSRF'");
        assertThat(administrator.get("/camunda/app/" + app + "/styles/user-styles.css").body())
                .contains("tidu/theme.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void its_scripts_are_served(String app) {
        Visitor administrator = visitors.officer("webapp1", "camunda-admin");

        assertThat(scripts(app)).isNotEmpty().allSatisfy(script ->
                assertThat(administrator.get(script).header("Content-Type")).startsWith("text/javascript"));
    }

    @Test
    void the_banner_about_the_end_of_the_community_line_is_hidden() {
        Visitor administrator = visitors.officer("webapp1", "camunda-admin");

        assertThat(administrator.get("/camunda/lib/tidu/theme.css").body())
                .containsPattern("\\.ce-eol-banner \\{\\s+display: none !important;");
    }

    /** Paths of the scripts the configuration of this web app names. */
    private static List<String> scripts(String app) {
        String listed = CUSTOM_SCRIPTS.matcher(WebappFiles.text("app/" + app + "/scripts/config.js"))
                .results().findFirst().orElseThrow().group(1);
        URI home = URI.create("/camunda/app/" + app + "/");
        return QUOTED.matcher(listed).results()
                .map(quoted -> home.resolve(quoted.group(1) + ".js").getPath())
                .toList();
    }
}
