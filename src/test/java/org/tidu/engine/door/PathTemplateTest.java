package org.tidu.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    private static final String UUID = "69a54207-ea05-11f1-9895-02fc00000001";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "/task/{id}, /task/" + UUID + ", true", "/task/{id}, /task/count, false", "/task/{id}, /task/, false",
        "/task/{id}, /task/" + UUID + "/form, false", "/task/{id}, /task/" + UUID + "0, false",
        "/task/{id}, /Task/" + UUID + ", false",
        "/process-definition/{definition}, /process-definition/round:1:" + UUID + ", true",
        "/process-definition/{definition}, /process-definition/round%3A1%3A" + UUID + ", true",
        "/process-definition/{definition}, /process-definition/" + UUID + ", true",
        "/process-definition/{definition}, /process-definition/statistics, false",
        "/process-definition/{definition}, /process-definition/round:1:, false",
        "/user/{name}/profile, /user/a.b@c.cn/profile, true", "/user/{name}/profile, /user/a%40c.cn/profile, true",
        "/user/{name}/profile, /user/a%2Fb/profile, false", "/user/{name}/profile, /user/a%zz/profile, false",
        "/user/{name}/profile, /user//profile, false", "/user/{name}/profile, /user/张/profile, false",
        "/metrics/{metric}/sum, /metrics/job-failed/sum, true", "/metrics/{metric}/sum, /metrics/a.b/sum, false"
    })
    void an_id_looks_like_one(String template, String path, boolean matches) {
        assertThat(new PathTemplate(template).matches(path)).isEqualTo(matches);
    }
}
