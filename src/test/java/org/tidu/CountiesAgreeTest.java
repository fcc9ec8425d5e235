package org.tidu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.support.FormOptions;

/** Counties stand in areas.yaml, in the routing table and in the options of forms: the same ones everywhere. */
class CountiesAgreeTest {

    private final Areas areas = areas();
    private final Map<String, String> names = areas.counties().stream().collect(Collectors.toMap(Area::code, Area::name));

    @Test
    void the_routing_table_sends_every_county_to_its_own_officers_and_knows_no_other() {
        Collection<Rule> rules = Dmn.readModelFromFile(Path.of("decisions/common/county-routing.dmn").toFile())
                .getModelElementsByType(Rule.class);

        assertThat(rules.stream().map(CountiesAgreeTest::cells)).containsExactlyInAnyOrderElementsOf(
                areas.counties().stream().map(county -> List.of(county.code(), county.name(),
                        Areas.countyGroup(county.code()), areas.cityGroup(), areas.provinceGroup())).toList());
    }

    @Test
    void every_form_that_names_counties_names_them_all() throws IOException {
        Map<String, Map<String, String>> lists = FormOptions.naming(areas.countyCodes());

        assertThat(lists).containsKey("declaration-start.form#countyCode");
        assertThat(lists).allSatisfy((field, options) -> assertThat(options).as(field).isEqualTo(names));
    }

    @Test
    void a_county_lies_in_the_city_and_the_city_in_the_province() {
        assertThat(areas.city().code()).startsWith(areas.province().code());
        assertThat(areas.countyCodes()).doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).hasSize(6).startsWith(areas.city().code()));
    }

    @Test
    void forms_ask_for_places_in_this_city_and_this_province() throws IOException {
        String city = areas.city().code() + "00";

        assertThat(FormOptions.naming(List.of(city))).containsOnlyKeys(
                "application-enterprise.form#registeredIn", "self-test.form#registeredIn", "self-test.form#operatesIn")
                .allSatisfy((field, options) -> assertThat(options).containsKey(areas.province().code() + "0000"));
    }

    @Test
    void an_installation_without_letters_for_its_numbers_does_not_start() {
        assertThat(areas.numberPrefix()).isEqualTo("ZZ");
        assertThatThrownBy(() -> new Areas(areas.province(), areas.city(), areas.counties(), null))
                .hasMessageContaining("tidu.areas.number-prefix");
    }

    private static List<String> cells(Rule rule) {
        return Stream.concat(rule.getInputEntries().stream(), rule.getOutputEntries().stream())
                .map(cell -> cell.getTextContent().trim().replace("\"", "")).toList();
    }

    private static Areas areas() {
        try {
            return new Binder(ConfigurationPropertySources.from(new YamlPropertySourceLoader()
                    .load("areas", new FileSystemResource("src/main/resources/areas.yaml"))))
                    .bind("tidu.areas", Areas.class).get();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
