package org.tidu.workbench.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which files are one rule set. */
class RuleSetGroupsTest {

    private static final Map<String, byte[]> REPOSITORY = repository();

    private final Map<String, ShippedRuleSet> groups = byId(REPOSITORY);

    @Test
    void every_file_of_the_repository_belongs_to_one_rule_set_and_none_is_lost() {
        List<String> paths = groups.values().stream().flatMap(group -> group.files().keySet().stream()).sorted().toList();

        assertThat(paths).containsExactlyElementsOf(REPOSITORY.keySet());
    }

    @Test
    void a_jurisdictions_tables_rows_and_honours_are_one() {
        assertThat(groups.get("HN-2025").files()).containsOnlyKeys("decisions/hunan/2025/hn-2025.dmn",
                "decisions/hunan/2025/hn-2025.tests.yaml", "decisions/hunan/2025/hn-2025.enterprises.yaml",
                "decisions/hunan/2025/hn-2025-forms.dmn", "decisions/hunan/2025/hn-2025-forms.tests.yaml",
                "decisions/hunan/2025/hn-2025-waivers.dmn", "decisions/hunan/2025/hn-2025-waivers.tests.yaml",
                "decisions/hunan/2025/direct-recognition.dmn", "decisions/hunan/2025/direct-recognition.tests.yaml");
        assertThat(groups.get("HN-2025").row())
                .isEqualTo(new RuleSetRow("HN-2025", "HN", RuleSetKind.JURISDICTION, "湖南省2025年智能工厂申报条件"));
        assertThat(groups.get("JS-2025").files()).containsKeys("decisions/jiangsu/2025/js-2025-digital.dmn",
                "decisions/jiangsu/2025/js-2025-scenarios.dmn", "decisions/jiangsu/2025/js-2025-direct-recognition.dmn");
    }

    @Test
    void every_other_table_is_a_rule_set_of_its_own() {
        assertThat(groups.get("honours").row()).isEqualTo(new RuleSetRow("honours", null, RuleSetKind.SHARED, "荣誉称号"));
        assertThat(groups.get("honours").files()).containsOnlyKeys("decisions/common/honours.dmn", "decisions/common/honours.tests.yaml");
        assertThat(groups.get("hunan-2025-review-conclusion").row().jurisdiction()).isEqualTo("HN");
        assertThat(groups.values()).filteredOn(group -> group.row().kind() == RuleSetKind.JURISDICTION)
                .extracting(group -> group.row().id()).containsExactlyInAnyOrder("HN-2025", "IM-2025", "JS-2025", "NAT-2024");
    }

    @Test
    void plain_honours_beside_two_jurisdictions_belong_to_neither() {
        Map<String, byte[]> files = Map.of("decisions/a/2025/a-2025.dmn", head("a-2025"), "decisions/a/2025/b-2025.dmn", head("b-2025"),
                "decisions/a/2025/direct-recognition.dmn", head("x"));

        assertThat(byId(files).keySet()).isEqualTo(Set.of("A-2025", "B-2025", "a-2025-direct-recognition"));
    }

    @Test
    void a_longer_name_of_a_jurisdictions_own_is_not_taken_for_a_part_of_the_shorter() {
        Map<String, byte[]> files = Map.of("decisions/a/2025/a-2025.dmn", head("a-2025"),
                "decisions/a/2025/a-2025-south.dmn", head("a-2025-south"), "decisions/a/2025/a-2025-south-waivers.dmn", head("x"));

        assertThat(byId(files).get("A-2025").files()).hasSize(1);
        assertThat(byId(files).get("A-2025-SOUTH").files()).hasSize(2);
    }

    @Test
    void rows_without_a_table_are_no_rule_set() {
        assertThat(RuleSetGroups.of(Map.of("decisions/common/gone.tests.yaml", new byte[0]))).isEmpty();
    }

    private static byte[] head(String id) {
        return ("<definitions id=\"d\" name=\"表\"><decision id=\"" + id + "-rule-set\"/></definitions>").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, ShippedRuleSet> byId(Map<String, byte[]> files) {
        return RuleSetGroups.of(files).stream().collect(Collectors.toMap(group -> group.row().id(), Function.identity()));
    }

    private static Map<String, byte[]> repository() {
        try (Stream<Path> all = Files.walk(Path.of("decisions"))) {
            Map<String, byte[]> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
