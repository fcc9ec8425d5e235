package org.tidu.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Offices are called as areas.yaml says; one that says nothing keeps the names there were. */
class OfficeNamesTest {

    @Test
    void a_file_without_names_keeps_those_there_were() {
        OfficeNames names = names(Map.of());

        assertThat(names.ofCounty("天元区")).isEqualTo("天元区工信部门");
        assertThat(names.ofCountyOnPaper("天元区")).isEqualTo("天元区工业和信息化主管部门");
        assertThat(names.ofCity("株洲市")).isEqualTo("株洲市工业和信息化局");
        assertThat(names.ofProvince("湖南省")).isEqualTo("湖南省工业和信息化厅");
    }

    @Test
    void a_place_whose_offices_are_called_otherwise_says_so() {
        OfficeNames names = names(Map.of("tidu.areas.offices.province", "经济和信息化委员会", "tidu.areas.offices.county-on-paper", "经信局"));

        assertThat(names.ofProvince("上海市")).isEqualTo("上海市经济和信息化委员会");
        assertThat(names.ofCountyOnPaper("嘉定区")).isEqualTo("嘉定区经信局");
        assertThat(names.ofCounty("嘉定区")).isEqualTo("嘉定区工信部门");
    }

    private static OfficeNames names(Map<String, String> said) {
        return new Binder(new MapConfigurationPropertySource(said)).bindOrCreate("tidu.areas.offices", OfficeNames.class);
    }
}
