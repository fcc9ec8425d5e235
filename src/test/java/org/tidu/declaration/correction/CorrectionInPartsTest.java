package org.tidu.declaration.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.evidence.EvidenceScene;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;

/** A correction is written part by part, as the application is, and the returned fields of another document are a part of their own. */
@ProcessTest
class CorrectionInPartsTest {

    @Autowired
    ApplicationContext application;

    private EvidenceScene scene;
    private String task;

    @BeforeEach
    void a_field_of_the_application_and_one_of_the_start_form_were_returned() {
        scene = new EvidenceScene(application);
        scene.submitted();
        scene.returned("introduction", "start.contactMobile");
        task = scene.task();
    }

    @Test
    void each_part_is_saved_for_itself_and_counts_as_far_as_it_was_returned() {
        assertThat(saved("application-enterprise", 0, "{\"introduction\":\"市场份额全省第二。\",\"employees\":999}").status()).isEqualTo(200);
        assertThat(saved("correction-start", 0, "{\"start\":{\"contactMobile\":\"13900000002\",\"contactName\":\"李样例\"}}").status()).isEqualTo(200);

        JsonNode shown = scene.owner.get(task).json();

        assertThat(shown.at("/data/introduction").asText()).isEqualTo("市场份额全省第二。");
        assertThat(shown.at("/data/employees").asInt()).isEqualTo(420);
        assertThat(shown.path("before").toString()).as("what was returned, as it was handed in, whatever is written")
                .isEqualTo("{\"introduction\":\"样例企业，主营汽车零部件。\",\"start.contactMobile\":\"13800000001\"}");
        assertThat(shown.at("/data/start").toString()).isEqualTo("{\"contactMobile\":\"13900000002\"}");
        assertThat(shown.path("drafts").findValuesAsText("section")).containsExactlyInAnyOrder("application-enterprise", "correction-start");
    }

    @Test
    void a_part_that_a_colleague_has_saved_since_is_not_overwritten() {
        saved("correction-start", 0, "{\"start\":{\"contactMobile\":\"13900000002\"}}");

        Answer late = saved("correction-start", 0, "{\"start\":{\"contactMobile\":\"13900000003\"}}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/theirs/data/start/contactMobile").asText()).isEqualTo("13900000002");
    }

    @Test
    void a_field_is_saved_with_its_own_part_only() {
        assertThat(saved("correction-start", 0, "{\"introduction\":\"别处的\"}").status()).isEqualTo(400);
    }

    private Answer saved(String section, int version, String data) {
        return scene.owner.put(task + "/draft", "{\"section\":\"" + section + "\",\"version\":" + version + ",\"data\":" + data + "}");
    }
}
