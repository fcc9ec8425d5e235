package org.tidu.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;
import org.tidu.support.ProjectForms;

/** The forms ask for everything the official application of Hunan (2025, annex 1) asks for, with its units, limits and choices. */
class OfficialFieldsTest {

    /** @param where {@code form#field}, lists by dots; or {@code -} and why it is no field of a form */
    record Official(String place, String label, String where, String unit, String limit, String required, String choices) {

        @Override
        public String toString() {
            return place + " " + label;
        }
    }

    static List<Official> all() throws IOException {
        String list = new String(OfficialFieldsTest.class.getResourceAsStream("/official/hunan-application-2025.txt").readAllBytes(), StandardCharsets.UTF_8);
        return list.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", -1))
                .map(part -> new Official(part[0], part[1], part[2], part[3], part[4], part[5], part[6])).toList();
    }

    static List<Official> fields() throws IOException {
        return all().stream().filter(official -> !official.where().startsWith("-")).toList();
    }

    @Test
    void the_list_is_whole() throws IOException {
        assertThat(all()).hasSize(172).doesNotHaveDuplicates();
        assertThat(all().stream().filter(one -> one.place().equals("一（二）工厂整体建设成效"))).hasSize(22);
        assertThat(fields()).hasSize(160);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void each_is_asked_for_as_on_paper(Official official) {
        String[] where = official.where().split("#");

        Component field = find(ProjectForms.of(where[0]).components(), Arrays.asList(where[1].split("\\."))).orElseThrow(
                () -> new AssertionError("no form asks for " + official));

        if (!official.unit().isEmpty()) {
            assertThat(Json.objectOr(field.get("appearance"), Map.of()).get("suffixAdorner")).isEqualTo(official.unit());
        }
        if (!official.limit().isEmpty()) {
            assertThat(field.rule("maxLength")).isEqualTo(Integer.valueOf(official.limit()));
        }
        if (!official.required().isEmpty()) {
            assertThat(field.isRequired()).isEqualTo(official.required().equals("必填"));
        }
        List<String> labels = Json.listOr(field.get("values"), List.of()).stream()
                .map(option -> String.valueOf(((Map<?, ?>) option).get("label"))).toList();
        if (official.choices().startsWith("+")) {
            assertThat(labels).contains(official.choices().substring(1));
        } else if (!official.choices().isEmpty()) {
            assertThat(labels).containsExactly(official.choices().split("/"));
        }
    }

    private static Optional<Component> find(List<Component> components, List<String> path) {
        for (Component component : components) {
            if (component.address().equals(path.get(0))) {
                return path.size() == 1 ? Optional.of(component) : find(component.children(), path.subList(1, path.size()));
            }
            Optional<Component> inside = component.isDynamicList() || !component.address().isEmpty() ? Optional.empty() : find(component.children(), path);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }
}
