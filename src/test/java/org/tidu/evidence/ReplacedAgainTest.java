package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.declaration.Contents;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;

/** A correction that breaks a condition goes on as it is; what was returned of the evidence stays open with it. */
@ProcessTest
class ReplacedAgainTest {

    @Autowired
    ApplicationContext application;

    private EvidenceScene scene;
    private String licence;
    private String audit;
    private String second;

    @BeforeEach
    void a_file_was_replaced_and_the_correction_goes_on() {
        scene = new EvidenceScene(application);
        licence = scene.uploaded("BUSINESS_LICENCE", "执照.pdf", Pdfs.of("licence"));
        audit = scene.uploaded("AUDIT_REPORT", "审计.pdf", Pdfs.of("audit"));
        scene.submitted();
        scene.returned("evidence.files." + audit, "maturity.maturityScore");
        second = replaced("审计二.pdf");
        assertThat(scene.handedIn(with("1.79", "1")).status()).isEqualTo(200);
    }

    @Test
    void the_replacement_that_was_handed_in_is_replaced_by_another_and_both_revisions_stay() {
        assertThat(scene.file(audit).path("returned").asText()).isEqualTo("请换成盖章的");
        assertThat(scene.owner.delete(scene.address() + "/" + second).status()).isEqualTo(204);
        assertThat(scene.owner.delete(scene.address() + "/" + licence).status()).isEqualTo(409);
        assertThat(scene.handedIn(with("1.8", "2")).body()).contains("「审计.pdf」被退回，须更换");
        replaced("审计三.pdf");

        assertThat(scene.handedIn(with("1.8", "2")).status()).isEqualTo(200);

        assertThat(scene.filed(2)).containsExactlyInAnyOrder("执照.pdf", "审计二.pdf");
        assertThat(scene.filed(3)).containsExactlyInAnyOrder("执照.pdf", "审计三.pdf");
        assertThat(scene.county().file(scene.address() + "/" + second + "/content")).isEqualTo(Pdfs.of("审计二.pdf"));
    }

    @Test
    void it_may_stay_as_it_was_handed_in() {
        assertThat(scene.handedIn(with("1.8", "2")).status()).isEqualTo(200);

        assertThat(scene.filed(3)).containsExactlyInAnyOrder("执照.pdf", "审计二.pdf");
    }

    private String replaced(String name) {
        return scene.uploaded("AUDIT_REPORT", name, Pdfs.of(name), Map.of("replaces", audit));
    }

    private static Map<String, Object> with(String score, String level) {
        return Contents.with(Contents.application(), "maturity", Map.of("maturityScore", Double.valueOf(score), "reportedLevel", level));
    }
}
