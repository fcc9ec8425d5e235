package org.tidu.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.declaration.Contents;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;

/** Readable requests with unreadable contents: files that are no lists, applications nobody could judge. */
@ProcessTest
class BadContentTest {

    private static final List<String> NONSENSE = List.of("null", "7", "-1", "1e400", "-1e300", "0.1234567890123456789",
            "\"x\"", "\"\"", "\"🏭\"", "true", "[]", "{}", "[1]", "[null]", "[[]]", "{\"x\":1}", "[{\"code\":7}]",
            "[{\"code\":{},\"tier\":[],\"name\":1}]", "[{\"code\":\"S99\",\"tier\":\"BEST\"}]");

    @Autowired
    ApplicationContext application;

    @Autowired
    Stored stored;

    private final Refusals softly = new Refusals();
    private ApiScene scene;

    @BeforeEach
    void givenADeclarationAndEverybodyAround() throws Exception {
        scene = new ApiScene(application);
    }

    @Test
    void a_list_that_is_none_is_refused() {
        Visitor city = scene.callers().get("city");
        Map<String, String> before = stored.now();
        String header = "统一社会信用代码,企业名称,工厂名称,列入日期\n";
        for (String file : List.of("", "\0\0", "x", header, header + "\0,\0,\0,\0", header + "a,b", "\"", "<html>",
                header + "91430200MA4L16JN41," + "长".repeat(10_000) + ",厂,2024-12-01", "x".repeat(10_600_000))) {
            Answer answer = city.post("/api/rosters/basic-tier", "text/csv", file.getBytes(StandardCharsets.UTF_8));
            softly.refused("a list of " + file.length(), answer);
            softly.assertThat(answer.status()).as(answer.body()).isEqualTo(file.length() > 10_500_000 ? 413 : 400);
        }
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
            for (String body : List.of("", "--x", "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n1\r\n--x--")) {
                softly.refused(type + " " + body, city.post("/api/rosters/basic-tier", type,
                        body.getBytes(StandardCharsets.UTF_8)));
            }
        }
        softly.assertThat(stored.now()).isEqualTo(before);
        softly.assertAll();
    }

    @Test
    void a_preview_of_any_nonsense_is_judged_or_refused_but_never_fails() {
        Visitor owner = scene.callers().get(ApiScene.OWNER);
        String preview = "/api/tasks/" + scene.parameters().get("id") + "/preview";
        Map<String, String> before = stored.now();
        for (String field : Contents.application().keySet()) {
            for (String nonsense : NONSENSE) {
                Answer answer = owner.post(preview, "{\"data\":{\"" + field + "\":" + nonsense + "}}");
                softly.assertThat(answer.status()).as(field + " " + nonsense + answer.body()).isIn(200, 400);
            }
        }
        softly.assertThat(stored.now()).isEqualTo(before);
        softly.assertAll();
    }
}
