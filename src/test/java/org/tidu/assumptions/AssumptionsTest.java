package org.tidu.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the documents do not know is marked where it stands, and listed for the owners of the policy. The list is written anew with
 * {@code -Dtidu.assumptions.update=true}.
 */
class AssumptionsTest {

    private static final Path LIST = Path.of("docs", "guides", "assumptions.zh-CN.md");
    private static final String BELOW = "<!-- 以下由程序从流程图、表单和决策表中列出 -->\n";

    @Test
    void the_list_of_the_guide_is_what_the_models_say() throws IOException {
        String now = Files.readString(LIST);
        String wanted = now.substring(0, now.indexOf(BELOW) + BELOW.length()) + listed();
        if (Boolean.getBoolean("tidu.assumptions.update")) {
            Files.writeString(LIST, wanted);
            return;
        }

        assertThat(now).as("docs/guides/assumptions.zh-CN.md is stale: run with -Dtidu.assumptions.update=true").isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"processes/provincial-review.bpmn", "processes/public-notice.bpmn", "decisions/hunan/2025/expert-score-band.dmn",
            "decisions/hunan/2025/site-visit-sampling.dmn", "decisions/hunan/2025/review-conclusion.dmn", "decisions/hunan/2025/hn-2025-waivers.dmn",
            "forms/score-by-expert.form", "forms/round-draft.form", "forms/resolve-overdue-county.form"})
    void what_no_document_knows_says_so(String file) {
        assertThat(ModelAssumptions.all()).extracting(Assumption::file).contains(file);
    }

    private static String listed() {
        Map<String, List<Assumption>> byFile = new LinkedHashMap<>();
        ModelAssumptions.all().forEach(found -> byFile.computeIfAbsent(found.file(), file -> new ArrayList<>()).add(found));
        StringBuilder text = new StringBuilder("\n共 " + byFile.values().stream().mapToInt(List::size).sum() + " 处。\n");
        byFile.forEach((file, found) -> {
            text.append("\n### `").append(file).append("`\n\n| 何处 | 假设什么 |\n|---|---|\n");
            found.forEach(assumption -> text.append(assumption.line()).append('\n'));
        });
        return text.toString();
    }
}
