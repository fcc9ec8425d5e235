package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.declaration.Contents;
import org.tidu.support.ProcessTest;

/** Photos and a film are asked for of each scenario instance, not once for all: the list says which lacks what. */
@ProcessTest
class InstanceEvidenceTest {

    @Autowired
    ApplicationContext application;

    private EvidenceScene scene;

    @BeforeEach
    void an_enterprise_writes_its_application() {
        scene = new EvidenceScene(application);
    }

    @Test
    void each_instance_of_the_draft_is_told_with_what_it_lacks() throws Exception {
        assertThat(scene.list(scene.owner).path("instances")).as("none is described yet").isEmpty();
        drafted(List.of("实例S07", "实例S10"));
        scene.uploaded("SITE_PHOTO", "照片.png", Samples.picture("png"), Map.of("instance", "实例S07"));
        scene.uploaded("SCENARIO_VIDEO", "视频.mp4", Samples.video(2000), Map.of("instance", "实例S07"));
        scene.uploaded("SITE_PHOTO", "别的.png", Samples.picture("png"), Map.of("instance", "改名前的实例"));

        JsonNode list = scene.list(scene.owner);

        assertThat(list.path("instances").toString()).isEqualTo(
                "[{\"name\":\"实例S07\",\"missing\":[]},{\"name\":\"实例S10\",\"missing\":[\"SITE_PHOTO\",\"SCENARIO_VIDEO\"]}]");
        assertThat(list.path("strangeInstances").toString()).isEqualTo("[\"改名前的实例\"]");
        assertThat(list.path("missing").toString()).as("of the kinds as before").doesNotContain("SITE_PHOTO").contains("BUSINESS_LICENCE");
    }

    @Test
    void what_was_refused_counts_for_nothing() throws Exception {
        drafted(List.of("实例S07"));
        scene.uploaded("SITE_PHOTO", "照片.png", "<html></html>".getBytes(), Map.of("instance", "实例S07"));

        assertThat(scene.list(scene.owner).at("/instances/0/missing").toString()).contains("SITE_PHOTO");
    }

    @Test
    void the_offices_read_the_instances_as_they_were_handed_in() throws Exception {
        drafted(List.of("草稿里的名称"));
        scene.uploaded("SITE_PHOTO", "照片.png", Samples.picture("png"), Map.of("instance", "实例S10"));
        scene.submitted();

        JsonNode instances = scene.list(scene.county()).path("instances");

        assertThat(instances).hasSize(10);
        assertThat(instances.get(0).toString()).isEqualTo("{\"name\":\"实例S07\",\"missing\":[\"SITE_PHOTO\",\"SCENARIO_VIDEO\"]}");
        assertThat(instances.get(1).toString()).isEqualTo("{\"name\":\"实例S10\",\"missing\":[\"SCENARIO_VIDEO\"]}");
    }

    private void drafted(List<String> names) throws Exception {
        String task = scene.owner.get("/api/tasks").json().valueStream().filter(one -> one.path("key").asText().equals("userTask_prepareApplication"))
                .findFirst().orElseThrow().path("id").asText();
        List<Map<String, Object>> rows = names.stream().map(name -> Contents.with(Contents.scenarios(1).get(0), "name", name)).toList();
        assertThat(scene.owner.put("/api/tasks/" + task + "/draft", new ObjectMapper().writeValueAsString(Map.of("section", "application-scenarios",
                "version", 0, "data", Map.of("scenarios", rows)))).status()).isEqualTo(200);
    }
}
