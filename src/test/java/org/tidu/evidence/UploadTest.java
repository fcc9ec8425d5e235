package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.support.Answer;
import org.tidu.support.AtOnce;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Files come whole or not at all, are what they should be, and whoever sends one is told why it is not taken. */
@ProcessTest
class UploadTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    EvidenceSettings settings;

    private EvidenceScene scene;

    @BeforeEach
    void an_enterprise_writes_its_application() {
        scene = new EvidenceScene(application);
    }

    @Test
    void what_the_round_asks_for_is_listed_with_what_is_there() {
        JsonNode before = scene.list(scene.owner);
        assertThat(before.path("mayChange").asBoolean()).isTrue();
        assertThat(before.path("categories").findValuesAsText("code")).containsExactly("BUSINESS_LICENCE", "AUDIT_REPORT", "HONOUR_CERTIFICATE",
                "MATURITY_REPORT", "OTHER", "SITE_PHOTO", "SCENARIO_VIDEO", "SEALED_SCAN");
        assertThat(before.path("missing").toString()).contains("BUSINESS_LICENCE").doesNotContain("OTHER");

        scene.uploaded("BUSINESS_LICENCE", "营业执照.pdf", Pdfs.of("licence"));

        JsonNode after = scene.list(scene.owner);
        assertThat(after.path("missing").toString()).doesNotContain("BUSINESS_LICENCE").contains("AUDIT_REPORT");
        assertThat(after.path("used").asLong()).isEqualTo(Pdfs.of("licence").length);
    }

    @Test
    void a_method_in_a_header_and_a_length_beyond_all_numbers_are_no_way_past_the_checks() {
        byte[] licence = Pdfs.of("licence");
        String id = scene.announce(scene.owner, "BUSINESS_LICENCE", "执照.pdf", licence.length, Map.of()).json().path("id").asText();

        Answer disguised = scene.owner.with("Tus-Resumable", "1.0.0").with("X-HTTP-Method-Override", "PATCH").send("HEAD", "/api/evidence-uploads/" + id, null, null);

        assertThat(disguised.status()).isEqualTo(400);
        assertThat(scene.file(id).path("received").asLong()).isZero();
    }

    @Test
    void an_upload_that_was_cut_off_goes_on_where_it_stopped_and_is_whole() {
        byte[] video = Samples.video(3_000_000);
        String id = scene.announce(scene.owner, "SCENARIO_VIDEO", "场景.mp4", video.length, Map.of("instance", "柔性加工")).json().path("id").asText();
        assertThat(EvidenceScene.patch(scene.owner, id, 0, EvidenceScene.part(video, 0, 1_000_000)).status()).isEqualTo(204);

        assertThat(EvidenceScene.head(scene.owner, id).header("Upload-Offset")).isEqualTo("1000000");
        assertThat(scene.file(id).path("received").asLong()).isEqualTo(1_000_000);
        assertThat(scene.owner.get(scene.address() + "/" + id + "/content").status()).as("half a file is visible to nobody").isEqualTo(404);
        Answer tooEarly = EvidenceScene.patch(scene.owner, id, 2_000_000, EvidenceScene.part(video, 2_000_000, 3_000_000));
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("1000000");
        EvidenceScene.patch(scene.owner, id, 1_000_000, EvidenceScene.part(video, 1_000_000, 2_000_000));
        assertThat(EvidenceScene.patch(scene.owner, id, 2_000_000, EvidenceScene.part(video, 2_000_000, 3_000_000)).status()).isEqualTo(204);

        assertThat(scene.state(id)).isEqualTo("READY");
        assertThat(scene.file(id).path("sha256").asText()).isEqualTo(DigestUtils.sha256Hex(video));
        assertThat(DigestUtils.sha256Hex(scene.owner.file(scene.address() + "/" + id + "/content"))).isEqualTo(DigestUtils.sha256Hex(video));
        assertThat(EvidenceScene.head(scene.owner, id).header("Upload-Offset")).as("who did not hear the end asks again").isEqualTo("3000000");
    }

    @Test
    void bytes_that_came_before_the_node_was_killed_count() throws Exception {
        byte[] video = Samples.video(200_000);
        String id = scene.announce(scene.owner, "SCENARIO_VIDEO", "场景.mp4", video.length, Map.of("instance", "柔性加工")).json().path("id").asText();
        // what a killed node leaves behind: bytes on the disk of which its notes say nothing
        Files.write(settings.folder().resolve("incoming/uploads/" + id + "/data"), EvidenceScene.part(video, 0, 70_000));

        assertThat(EvidenceScene.head(scene.owner, id).header("Upload-Offset")).isEqualTo("70000");
        assertThat(EvidenceScene.patch(scene.owner, id, 70_000, EvidenceScene.part(video, 70_000, 200_000)).status()).isEqualTo(204);

        assertThat(scene.file(id).path("sha256").asText()).isEqualTo(DigestUtils.sha256Hex(video));
    }

    @Test
    void more_than_was_announced_is_refused_and_nothing_of_it_is_kept() {
        String id = scene.announce("BUSINESS_LICENCE", "执照.pdf", 100).json().path("id").asText();

        Answer refused = EvidenceScene.patch(scene.owner, id, 0, Samples.padded(Pdfs.of("licence"), 200));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("「执照.pdf」");
        assertThat(scene.file(id).path("received").asLong()).isZero();
    }

    @Test
    void what_cannot_be_taken_is_refused_before_a_byte_is_sent() {
        refused(scene.announce("BUSINESS_LICENCE", "执照.pdf", 0), 400, "size", "0 字节");
        refused(scene.announce("BUSINESS_LICENCE", "执照.pdf", 21L * 1024 * 1024), 400, "size", "20 MB");
        refused(scene.announce("BUSINESS_LICENCE", "执照.pdf", Long.MAX_VALUE), 400, "size", "有 8796093022208 MB");
        refused(scene.announce("SCENARIO_VIDEO", "场景.mp4", 501L * 1024 * 1024), 400, null, "场景");
        refused(scene.announce("BUSINESS_LICENCE", "执照.zip", 10), 400, "name", "「执照.zip」");
        refused(scene.announce("AUDIT_REPORT", "报告.docx", 10), 400, "name", "另存为 PDF");
        refused(scene.announce("CONTRACT", "合同.pdf", 10), 400, "category", "没有这个材料类别");
        refused(scene.announce("SITE_PHOTO", "车间.jpg", 10), 400, "instance", "哪个场景实例");
        assertThat(scene.list(scene.owner).path("files")).isEmpty();
    }

    @Test
    void as_many_as_the_category_takes_and_no_more() {
        scene.uploaded("BUSINESS_LICENCE", "一.pdf", Pdfs.of("one"));
        String second = scene.uploaded("BUSINESS_LICENCE", "二.pdf", Pdfs.of("two"));

        refused(scene.announce("BUSINESS_LICENCE", "三.pdf", 10), 409, null, "最多 2 个");

        String third = scene.uploaded("BUSINESS_LICENCE", "三.pdf", Pdfs.of("three"), Map.of("replaces", second));
        assertThat(scene.list(scene.owner).path("files").findValuesAsText("name")).containsExactlyInAnyOrder("一.pdf", "三.pdf");
        assertThat(scene.state(third)).isEqualTo("READY");
    }

    @Test
    void a_file_is_judged_by_its_content_and_refused_by_name_with_the_way_out() {
        refusedLater("网页.pdf", "BUSINESS_LICENCE", Samples.text("<html><script>alert(1)</script></html>"), "网页（HTML）");
        refusedLater("图.png", "BUSINESS_LICENCE", Samples.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), "SVG");
        refusedLater("炸弹.pdf", "AUDIT_REPORT", Samples.zipBomb(), "压缩包");
        refusedLater("程序.pdf", "AUDIT_REPORT", Samples.padded(new byte[] {'M', 'Z', 1, 2}, 4000), "只收 PDF");
        refusedLater("照片.pdf", "BUSINESS_LICENCE", Samples.picture("png"), "扩展名改为 .png");
        refusedLater("会动.pdf", "OTHER", Pdfs.with("<< /S /JavaScript /JS (app.alert(1)) >>"), "脚本");
        assertThat(left()).as("bytes of what was refused").isZero();
    }

    @Test
    void a_name_is_text_and_leads_nowhere() {
        String id = scene.uploaded("OTHER", "../../etc/<b>证明\u202e</b>.pdf", Pdfs.of("name"));

        assertThat(scene.file(id).path("name").asText()).doesNotContain("..", "/", "<", "\u202e").endsWith(".pdf");
        Answer saved = scene.owner.get(scene.address() + "/" + id + "/content");
        assertThat(saved.header("Content-Disposition")).startsWith("attachment;").contains("filename*=UTF-8''");
        assertThat(saved.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(saved.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void a_part_of_a_file_is_given_to_whoever_asks_for_a_part() {
        byte[] video = Samples.video(50_000);
        String id = scene.uploaded("SCENARIO_VIDEO", "场景.mp4", video, Map.of("instance", "柔性加工"));
        Visitor player = scene.owner.with("Range", "bytes=100-199");

        Answer part = player.get(scene.address() + "/" + id + "/content");

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 100-199/50000");
        assertThat(player.file(scene.address() + "/" + id + "/content")).isEqualTo(EvidenceScene.part(video, 100, 200));
        assertThat(scene.owner.with("Range", "bytes=60000-").get(scene.address() + "/" + id + "/content").status()).isEqualTo(416);
        assertThat(scene.owner.with("Range", "nonsense").get(scene.address() + "/" + id + "/content").status()).isEqualTo(416);
    }

    @Test
    void a_picture_has_a_small_one_and_nothing_else_has() {
        String photo = scene.uploaded("SITE_PHOTO", "车间.jpg", Samples.picture("jpg"), Map.of("instance", "柔性加工"));
        String paper = scene.uploaded("OTHER", "证明.pdf", Pdfs.of("paper"));

        Answer small = scene.owner.get(scene.address() + "/" + photo + "/preview");
        assertThat(small.status()).isEqualTo(200);
        assertThat(small.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(scene.owner.get(scene.address() + "/" + paper + "/preview").status()).isEqualTo(404);
    }

    @Test
    void twenty_at_once_all_come_whole() {
        Visitors visitors = application.getBean(Visitors.class);
        AtOnce.run(20, index -> {
            Visitor mate = visitors.strangerElsewhere();
            mate.logIn(scene.login, Visitors.ENTERPRISE_PASSWORD);
            byte[] content = Samples.padded(Pdfs.of("paper " + index), 100_000 + index);
            String id = scene.announce(mate, "OTHER", "证明" + index + ".pdf", content.length, Map.of()).json().path("id").asText();
            Answer sent = EvidenceScene.patch(mate, id, 0, content);
            while (sent.status() == 503) {
                // the places of the enterprise are taken: the page asks again
                sent = EvidenceScene.patch(mate, id, 0, content);
            }
            assertThat(sent.status()).as(sent.body()).isEqualTo(204);
        });

        JsonNode files = scene.list(scene.owner).path("files");
        assertThat(files).hasSize(20).allSatisfy(file -> assertThat(file.path("state").asText()).isEqualTo("READY"));
        assertThat(files.findValuesAsText("sha256")).doesNotHaveDuplicates();
    }

    @Test
    void of_two_films_of_one_scenario_announced_at_once_one_is_taken() {
        Visitors visitors = application.getBean(Visitors.class);
        List<Integer> answers = new CopyOnWriteArrayList<>();

        List<Visitor> mates = IntStream.range(0, 8).mapToObj(index -> visitors.strangerElsewhere()).toList();
        mates.forEach(mate -> mate.logIn(scene.login, Visitors.ENTERPRISE_PASSWORD));

        AtOnce.run(8, index -> answers.add(
                scene.announce(mates.get(index), "SCENARIO_VIDEO", "影像" + index + ".mp4", 5_000, Map.of("instance", "柔性加工")).status()));

        assertThat(answers).containsOnlyOnce(201).filteredOn(status -> status == 409).hasSize(7);
        assertThat(scene.list(scene.owner).path("files")).hasSize(1);
    }

    @Test
    void nobody_else_sends_reads_or_removes_what_an_enterprise_writes() {
        String id = scene.uploaded("OTHER", "证明.pdf", Pdfs.of("own"));
        String half = scene.announce("OTHER", "半.pdf", 500).json().path("id").asText();
        String code = SignUps.nextCode();
        Visitor other = application.getBean(Visitors.class).enterprise(code, "other" + code.substring(10).toLowerCase(), SignUps.nextMobile());
        Visitor county = scene.county();

        for (Visitor somebody : new Visitor[] {other, county}) {
            assertThat(EvidenceScene.patch(somebody, half, 0, new byte[500]).status()).isIn(403, 404);
            assertThat(EvidenceScene.head(somebody, half).status()).isIn(403, 404);
            assertThat(somebody.get(scene.address() + "/" + id + "/content").status()).isEqualTo(404);
            assertThat(somebody.delete(scene.address() + "/" + id).status()).isIn(403, 404);
        }
        assertThat(scene.list(county).path("files")).as("what was not handed in").isEmpty();
        assertThat(EvidenceScene.patch(application.getBean(Visitors.class).stranger(), half, 0, new byte[500]).status()).isIn(401, 403);
        assertThat(scene.file(half).path("received").asLong()).isZero();
        assertThat(scene.state(id)).isEqualTo("READY");
    }

    private void refusedLater(String name, String category, byte[] content, String words) {
        String id = scene.uploaded(category, name, content);
        JsonNode file = scene.file(id);
        assertThat(file.path("state").asText()).as(name).isEqualTo("REFUSED");
        assertThat(file.path("refusal").asText()).contains("「" + name + "」", words);
        assertThat(scene.owner.get(scene.address() + "/" + id + "/content").status()).as(name).isEqualTo(404);
    }

    private static void refused(Answer answer, int status, String field, String words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        if (field != null) {
            assertThat(answer.errorPaths()).containsExactly(field);
        }
    }

    /** Files on the disk that belong to this enterprise's refused uploads. */
    private long left() {
        Path incoming = settings.folder().resolve("incoming/uploads");
        return scene.list(scene.owner).path("files").findValuesAsText("id").stream().filter(id -> Files.exists(incoming.resolve(id))).count();
    }
}
