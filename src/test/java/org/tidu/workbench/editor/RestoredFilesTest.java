package org.tidu.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.Frame;
import org.tidu.workbench.editor.table.RowPatch;
import org.tidu.workbench.editor.table.TextPatch;

/** Bytes come back without the reach for structure only when typing alone could have made them. */
class RestoredFilesTest {

    private static final byte[] HUNAN = RepositoryFiles.ALL.get(RepositoryFiles.HUNAN);
    private static final String CONDITIONS = "hn-2025-conditions";
    private static final String LEGAL = "rule_legalForm";

    @Test
    void what_was_typed_is_taken_back_and_put_in_again() {
        var value = RepositoryFiles.cell(HUNAN, "hn-2025-requirements", "rule_requirements_advanced", "最少场景数").place();
        SourceText source = SourceText.of(HUNAN);

        assertThat(bothWays(RepositoryFiles.patch(HUNAN, value, "12"))).isTrue();
        assertThat(bothWays(RepositoryFiles.patch(HUNAN, value, "不设"))).isTrue();
        assertThat(bothWays(new TextPatch(source).apply("", "", "另一说明"))).isTrue();
        assertThat(bothWays(new TextPatch(source).apply(CONDITIONS, "", "另一说明"))).isTrue();
        assertThat(bothWays(new TextPatch(source).apply(CONDITIONS, LEGAL, "通知一：另一说明"))).isTrue();
        assertThat(bothWays(rows().move(CONDITIONS, LEGAL, 1))).isTrue();
        assertThat(bothWays(rows().add(CONDITIONS, LEGAL, "rule_legalForm_again", "通知", "又一行", Map.of()))).isTrue();
        assertThat(bothWays(rows().remove("hn-2025-requirements", "rule_requirements_advanced"))).isTrue();
    }

    @Test
    void a_row_that_computes_in_its_own_way_comes_back_only_when_the_base_has_one_like_it() {
        byte[] without = rows().remove(CONDITIONS, LEGAL);

        assertThat(frame(without).holds(frame(HUNAN), Optional.of(frame(HUNAN)))).isTrue();
        assertThat(frame(without).holds(frame(HUNAN), Optional.empty())).isFalse();
        assertThat(frame(without).holds(frame(HUNAN), Optional.of(frame(without)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(<outputEntry id=\"then_legalForm_met\"><text>)[^<]*|$1true",
        "(<outputEntry id=\"then_legalForm_met\"><text>)facts|$1not(facts.soft) and facts",
        "(<outputEntry id=\"then_legalForm_soft\"><text>)false|$1facts.x",
        "(<inputEntry id=\"when_legalForm_tier\"><text>)|$1? = facts.tier",
        "(<outputEntry id=\"then_requirements_basic_minimumScenarios\")|$1 expressionLanguage=\"javascript\"",
        "(<inputExpression id=\"inputExpression_hn2025Requirements_tier\" typeRef=\"string\">\\s*<text>)tier|$1heldTier",
        "(label=\"最少场景数\" name=\"minimumScenarios\" typeRef=\")integer|$1double",
        "name=\"minimumScenarios\"|name=\"scenarios\"",
        "\\[1\\.\\.40],null|[1..50],null",
        "(<decisionTable id=\"table_hn2025Conditions\" hitPolicy=\")RULE ORDER|$1COLLECT",
        "(?s)<informationRequirement.*?</informationRequirement>|''"})
    void what_computes_or_frames_the_rows_does_not(String written, String otherwise) {
        String text = new String(HUNAN, StandardCharsets.UTF_8);
        String changed = text.replaceFirst(written, otherwise);

        assertThat(changed).isNotEqualTo(text);
        assertThat(frame(HUNAN).holds(frame(changed.getBytes(StandardCharsets.UTF_8)), Optional.of(frame(HUNAN)))).isFalse();
        assertThat(frame(changed.getBytes(StandardCharsets.UTF_8)).holds(frame(HUNAN), Optional.of(frame(HUNAN)))).isFalse();
    }

    private static boolean bothWays(byte[] changed) {
        assertThat(changed).isNotEqualTo(HUNAN);
        return frame(HUNAN).holds(frame(changed), Optional.empty()) && frame(changed).holds(frame(HUNAN), Optional.empty());
    }

    private static RowPatch rows() {
        return new RowPatch(SourceText.of(HUNAN), RepositoryFiles.WORDS);
    }

    private static Frame frame(byte[] file) {
        return Frame.of(SourceText.trusted(file));
    }
}
