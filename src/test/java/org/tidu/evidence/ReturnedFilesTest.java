package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.declaration.Contents;
import org.tidu.support.Answer;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;

/** An officer returns single files of the evidence; exactly these are replaced, and nothing else of it changes. */
@ProcessTest
class ReturnedFilesTest {

    @Autowired
    ApplicationContext application;

    private EvidenceScene scene;
    private String licence;
    private String audit;
    private String photo;

    @BeforeEach
    void an_application_with_three_files_is_at_the_county() {
        scene = new EvidenceScene(application);
        licence = scene.uploaded("BUSINESS_LICENCE", "执照.pdf", Pdfs.of("licence"));
        audit = scene.uploaded("AUDIT_REPORT", "审计.pdf", Pdfs.of("audit"), Map.of("unaudited", true, "note", "2024年度"));
        photo = scene.uploaded("SITE_PHOTO", "现场.png", Samples.picture("png"), Map.of("instance", "实例S13"));
        scene.submitted();
    }

    @Test
    void the_enterprise_sees_what_was_returned_with_the_reason_and_that_the_rest_is_shut() {
        scene.returned(file(audit));

        JsonNode list = scene.list(scene.owner);
        assertThat(list.path("correction").asBoolean()).isTrue();
        assertThat(list.path("mayChange").asBoolean()).isTrue();
        assertThat(scene.file(audit).path("returned").asText()).isEqualTo("请换成盖章的");
        assertThat(list.path("files").findValuesAsText("mayRemove")).containsExactly("false", "false", "false");
        assertThat(scene.file(licence).path("returned").isNull()).isTrue();
        assertThat(list.path("categories").findValuesAsText("mayAdd")).containsOnly("false");
        assertThat(scene.list(scene.county()).path("files").findValuesAsText("returned")).contains("请换成盖章的");
    }

    @Test
    void a_correction_of_fields_alone_leaves_the_evidence_shut_and_takes_it_along_as_it_was() {
        scene.returned("introduction");
        assertThat(scene.list(scene.owner).path("mayChange").asBoolean()).isFalse();
        assertThat(scene.list(scene.owner).path("why").asText()).contains("不含证明材料");
        refused(scene.announce("OTHER", "补充.pdf", 10), "「其他证明材料」没有要求增补");

        assertThat(scene.handedIn(Contents.with(Contents.application(), "introduction", "市场份额全省第二。")).status()).isEqualTo(200);

        assertThat(scene.filed(2)).isEqualTo(scene.filed(1)).hasSize(3);
    }

    @Test
    void what_was_not_returned_is_neither_replaced_nor_removed_nor_described_nor_added_to() {
        scene.returned(file(audit));

        refused(scene.announce(scene.owner, "BUSINESS_LICENCE", "新执照.pdf", 10, Map.of("replaces", licence)), "「执照.pdf」没有被退回");
        refused(scene.owner.delete(scene.address() + "/" + licence), "「执照.pdf」没有被退回");
        refused(scene.owner.put(scene.address() + "/" + licence, "{\"unaudited\":false}"), "「执照.pdf」没有被退回");
        refused(scene.announce("AUDIT_REPORT", "另一份.pdf", 10), "没有要求增补");
        refused(scene.owner.delete(scene.address() + "/" + audit), "「审计.pdf」被退回，请上传新文件更换");
        assertThat(scene.announce(scene.owner, "AUDIT_REPORT", "x.pdf", 10, Map.of("replaces", "nothing")).status()).isEqualTo(400);
        assertThat(scene.list(scene.owner).path("files")).hasSize(3);
    }

    @Test
    void a_returned_file_that_is_not_replaced_is_named_before_and_when_the_correction_is_handed_in() {
        scene.returned(file(audit), "introduction");
        Map<String, Object> data = Contents.with(Contents.application(), "introduction", "市场份额全省第二。");

        Answer refused = scene.handedIn(data);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("data.evidence.files." + audit).contains("「审计.pdf」被退回，须更换：请在“证明材料”中上传新文件");
        assertThat(checked()).contains("evidence.files." + audit);
        assertThat(scene.filed(2)).isEmpty();
        scene.announce(scene.owner, "AUDIT_REPORT", "半.pdf", 500, Map.of("replaces", audit));
        assertThat(scene.handedIn(data).body()).contains("「半.pdf」还没有传完");
    }

    @Test
    void the_same_content_again_is_no_replacement() {
        scene.returned(file(audit));
        replaced(audit, "AUDIT_REPORT", "审计（新）.pdf", Pdfs.of("audit"));

        assertThat(scene.handedIn(Contents.application()).body()).contains("「审计（新）.pdf」与它内容完全相同");
    }

    @Test
    void the_next_revision_holds_the_new_file_and_the_office_reads_both() {
        scene.returned(file(audit));
        String signed = replaced(audit, "AUDIT_REPORT", "审计（盖章）.pdf", Pdfs.of("audit with a seal"));
        assertThat(checked()).doesNotContain("evidence");

        Answer done = scene.handedIn(Contents.application());

        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().at("/receipt/number").asText()).isEqualTo(scene.number + "-A02");
        assertThat(scene.filed(1)).containsExactlyInAnyOrder("执照.pdf", "审计.pdf", "现场.png");
        assertThat(scene.filed(2)).containsExactlyInAnyOrder("执照.pdf", "审计（盖章）.pdf", "现场.png");
        JsonNode changes = scene.county().get(scene.address() + "/changes/application/2").json();
        assertThat(changes).hasSize(1);
        assertThat(changes.at("/0/kind").asText()).isEqualTo("REPLACED");
        assertThat(changes.at("/0/category").asText()).isEqualTo("近三年财务审计报告");
        assertThat(changes.at("/0/before/id").asText()).isEqualTo(audit);
        assertThat(changes.at("/0/after/id").asText()).isEqualTo(signed);
        assertThat(scene.county().file(scene.address() + "/" + audit + "/content")).isEqualTo(Pdfs.of("audit"));
        assertThat(scene.county().file(scene.address() + "/" + signed + "/content")).isEqualTo(Pdfs.of("audit with a seal"));
        assertThat(scene.county().get(scene.address() + "/changes/application/1").json()).isEmpty();
        assertThat(scene.county().get(scene.address() + "/changes/application/9").status()).isEqualTo(404);
    }

    @Test
    void a_replacement_is_of_the_category_and_the_instance_of_what_it_replaces_and_there_is_one() {
        scene.returned(file(photo));

        assertThat(scene.announce(scene.owner, "OTHER", "新.png", 10, Map.of("replaces", photo)).status()).isEqualTo(400);
        String first = replaced(photo, "SITE_PHOTO", "新现场.png", Samples.picture("png"));
        assertThat(scene.file(first).path("instance").asText()).isEqualTo("实例S13");
        refused(scene.announce(scene.owner, "SITE_PHOTO", "第二张.png", 10, Map.of("replaces", photo)), "请先移除它");
        assertThat(scene.file(first).path("mayRemove").asBoolean()).isTrue();
        assertThat(scene.owner.delete(scene.address() + "/" + first).status()).isEqualTo(204);
        assertThat(scene.handedIn(Contents.application()).body()).contains("「现场.png」被退回，须更换");

        replaced(photo, "SITE_PHOTO", "再拍.jpg", Samples.picture("jpg"));

        assertThat(scene.handedIn(Contents.application()).status()).isEqualTo(200);
        assertThat(scene.filed(2)).containsExactlyInAnyOrder("再拍.jpg", "执照.pdf", "审计.pdf");
    }

    @Test
    void a_category_that_lacks_a_file_is_returned_as_such() {
        scene.returned("evidence.kinds.HONOUR_CERTIFICATE");
        assertThat(scene.handedIn(Contents.application()).body()).contains("「荣誉证书」要求增补文件");
        scene.uploaded("HONOUR_CERTIFICATE", "证书.pdf", Pdfs.of("honour"));

        assertThat(scene.handedIn(Contents.application()).status()).isEqualTo(200);

        assertThat(scene.filed(2)).hasSize(4).contains("证书.pdf");
        assertThat(scene.county().get(scene.address() + "/changes/application/2").json().findValuesAsText("kind")).containsExactly("ADDED");
    }

    @Test
    void two_revisions_that_are_not_neighbours_are_compared_through_what_was_replaced_between() {
        scene.returned(file(audit));
        String second = replaced(audit, "AUDIT_REPORT", "审计二.pdf", Pdfs.of("second"));
        scene.handedIn(Contents.application());
        scene.returned(file(second));
        String third = replaced(second, "AUDIT_REPORT", "审计三.pdf", Pdfs.of("third"));
        scene.handedIn(Contents.application());

        JsonNode changes = scene.owner.get(scene.address() + "/changes/application/3?against=1").json();

        assertThat(changes).hasSize(1);
        assertThat(List.of(changes.at("/0/before/id").asText(), changes.at("/0/after/id").asText())).containsExactly(audit, third);
    }

    private String checked() {
        return scene.owner.post(scene.task() + "/check", "{\"data\":{}}").body();
    }

    private String replaced(String id, String category, String name, byte[] content) {
        return scene.uploaded(category, name, content, Map.of("replaces", id));
    }

    private static String file(String id) {
        return "evidence.files." + id;
    }

    private static void refused(Answer answer, String words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains(words);
    }
}
