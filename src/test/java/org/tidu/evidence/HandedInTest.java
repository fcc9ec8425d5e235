package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.tidu.evidence.store.EvidenceStore;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Tally;
import org.tidu.support.TestClock;

/** What is handed in is frozen with its revision and stays; what never was goes by rule. */
@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class HandedInTest {

    private static final List<String> STRANGE = List.of("strange-1", "strange-2");

    @Autowired
    ApplicationContext application;

    @Autowired
    EvidenceStore store;

    @Autowired
    TestClock clock;

    @Autowired
    Jobs jobs;

    @Autowired
    Tally tally;

    @TempDir
    Path folder;

    private EvidenceScene scene;

    @AfterEach
    void the_store_keeps_nothing_strange() {
        STRANGE.forEach(store::delete);
    }

    @BeforeEach
    void an_enterprise_writes_its_application() {
        scene = new EvidenceScene(application);
    }

    @Test
    void a_submission_freezes_what_the_case_has_and_the_office_reads_it() {
        String licence = scene.uploaded("BUSINESS_LICENCE", "营业执照.pdf", Pdfs.of("licence"));
        String half = scene.announce("OTHER", "半.pdf", 500).json().path("id").asText();
        scene.submitted();

        JsonNode seen = scene.list(scene.county());

        assertThat(seen.path("files").findValuesAsText("id")).containsExactly(licence).doesNotContain(half);
        assertThat(seen.path("mayChange").asBoolean()).isFalse();
        assertThat(seen.at("/files/0/filed").asBoolean()).isTrue();
        assertThat(DigestUtils.sha256Hex(scene.county().file(scene.address() + "/" + licence + "/content")))
                .isEqualTo(seen.at("/files/0/sha256").asText()).isEqualTo(DigestUtils.sha256Hex(Pdfs.of("licence")));
        assertThat(scene.jdbc().sql("select form_id || '/' || revision || '/' || sha256 from evidence_filing where evidence_id = ?").param(licence)
                .query(String.class).list()).containsExactly("application/1/" + DigestUtils.sha256Hex(Pdfs.of("licence")));
    }

    @Test
    void while_the_office_reads_nothing_is_changed() {
        String licence = scene.uploaded("BUSINESS_LICENCE", "营业执照.pdf", Pdfs.of("licence"));
        scene.submitted();

        for (Answer refused : new Answer[] {scene.announce("OTHER", "迟.pdf", 10), scene.owner.delete(scene.address() + "/" + licence),
            scene.owner.put(scene.address() + "/" + licence, "{\"unaudited\":false}")}) {
            assertThat(refused.status()).as(refused.body()).isEqualTo(409);
            assertThat(refused.body()).contains("县级审核");
        }
        assertThat(scene.list(scene.county()).path("files")).hasSize(1);
    }

    @Test
    void an_upload_that_goes_on_after_the_application_was_handed_in_is_refused_and_told() {
        byte[] film = Pdfs.of("late");
        String late = scene.announce("OTHER", "迟.pdf", film.length).json().path("id").asText();
        scene.uploaded("BUSINESS_LICENCE", "营业执照.pdf", Pdfs.of("licence"));
        scene.submitted();

        Answer refused = EvidenceScene.patch(scene.owner, late, 0, film);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).startsWith("「迟.pdf」没有传完，未随申报书提交，现在不再接收");
        assertThat(scene.list(scene.owner).path("why").asText()).contains("没有随申报书提交：「迟.pdf」");
        assertThat(scene.jdbc().sql("select state from evidence_file where id = ?").param(late).query(String.class).single()).isEqualTo("UPLOADING");
        assertThat(scene.list(scene.county()).path("files")).hasSize(1);
        assertThat(scene.list(scene.county()).path("why").isNull()).isTrue();
    }

    @Test
    void the_same_content_is_kept_once_and_told() {
        scene.uploaded("OTHER", "甲.pdf", Pdfs.of("same"));
        String second = scene.uploaded("OTHER", "乙.pdf", Pdfs.of("same"));

        assertThat(scene.file(second).path("sameAs").asText()).isEqualTo("甲.pdf");
        assertThat(blobs()).isEqualTo(1);
    }

    @Test
    void what_was_removed_and_never_handed_in_loses_its_content_after_its_time() {
        String id = scene.uploaded("OTHER", "不用.pdf", Pdfs.of("unused"));
        String key = scene.jdbc().sql("select storage_key from evidence_blob").query(String.class).single();
        assertThat(scene.owner.delete(scene.address() + "/" + id).status()).isEqualTo(204);
        later(Duration.ofDays(29));
        assertThat(store.size(key)).isPresent();

        later(Duration.ofDays(2));

        assertThat(store.size(key)).isEmpty();
        assertThat(blobs()).isZero();
    }

    @Test
    void what_was_handed_in_stays_whatever_becomes_of_the_case() {
        scene.uploaded("OTHER", "证明.pdf", Pdfs.of("kept"));
        scene.submitted();
        scene.owner.post("/api/declarations/" + scene.number + "/withdrawal", "{\"reason\":\"计划调整，撤回\"}");
        jobs.run();

        later(Duration.ofDays(400));

        assertThat(scene.list(scene.county()).path("files")).hasSize(1);
        String key = scene.jdbc().sql("select storage_key from evidence_blob").query(String.class).single();
        assertThat(store.size(key)).isPresent();
        assertThatThrownBy(() -> scene.jdbc().sql("delete from evidence_blob").update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void drafts_of_a_case_that_was_withdrawn_go_after_their_time() {
        scene.uploaded("OTHER", "草稿.pdf", Pdfs.of("draft"));
        scene.owner.post("/api/declarations/" + scene.number + "/withdrawal", "{\"reason\":\"计划调整，撤回\"}");
        jobs.run();
        later(Duration.ofDays(31));

        later(Duration.ofDays(31));

        assertThat(blobs()).isZero();
        assertThat(scene.list(scene.owner).path("files")).isEmpty();
    }

    @Test
    void content_that_no_row_knows_stays_and_is_told_and_its_keys_are_looked_up_together(CapturedOutput output) throws IOException {
        scene.uploaded("OTHER", "甲.pdf", Pdfs.of("one"));
        scene.uploaded("OTHER", "乙.pdf", Pdfs.of("two"));
        for (String key : STRANGE) {
            Path bytes = Files.write(folder.resolve(key), Pdfs.of(key));
            store.put(key, bytes);
        }

        Tally.Cost cost = tally.of(() -> later(Duration.ofHours(2)));

        List<String> keys = new ArrayList<>();
        store.keys(keys::add);
        // other tests may have left content behind, whose rows are gone
        assertThat(keys).containsAll(STRANGE).hasSizeLessThanOrEqualTo(500);
        assertThat(cost.sql()).filteredOn(sql -> sql.contains("storage_key in")).hasSize(1);
        assertThat(output).contains("evidence: " + (keys.size() - 2) + " files of the store belong to nothing and stay");
        assertThat(STRANGE).allSatisfy(key -> assertThat(store.size(key)).isPresent());
        assertThat(blobs()).isEqualTo(2);
    }

    private void later(Duration by) {
        clock.set(clock.instant().plus(by));
        jobs.run();
    }

    private int blobs() {
        return scene.jdbc().sql("select count(*) from evidence_blob").query(Integer.class).single();
    }
}
