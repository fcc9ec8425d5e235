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

/** An upload that was begun before the application was handed in, and would come whole while the county reads. */
@ProcessTest
class UploadBesideReviewTest {

    @Autowired
    ApplicationContext application;

    private EvidenceScene scene;
    private String licence;
    private String late;

    @BeforeEach
    void a_file_that_replaces_the_licence_comes_too_late_for_the_application() {
        scene = new EvidenceScene(application);
        licence = scene.uploaded("BUSINESS_LICENCE", "执照.pdf", Pdfs.of("licence"));
        late = scene.announce(scene.owner, "BUSINESS_LICENCE", "迟到.pdf", Pdfs.of("late").length, Map.of("replaces", licence)).json().path("id").asText();
        scene.submitted();
        assertThat(comesWhole()).isEqualTo(409);
    }

    @Test
    void what_was_handed_in_and_not_returned_does_not_vanish_by_it() {
        scene.returned("introduction");
        assertThat(comesWhole()).isEqualTo(204);

        assertThat(scene.handedIn(Contents.with(Contents.application(), "introduction", "市场份额全省第二。")).status()).isEqualTo(200);

        assertThat(scene.filed(2)).containsExactly("执照.pdf");
    }

    @Test
    void it_takes_the_place_of_the_file_when_just_that_was_returned() {
        scene.returned("evidence.files." + licence);
        assertThat(comesWhole()).isEqualTo(204);

        assertThat(scene.handedIn(Contents.application()).status()).isEqualTo(200);

        assertThat(scene.filed(2)).containsExactly("迟到.pdf");
    }

    private int comesWhole() {
        return EvidenceScene.patch(scene.owner, late, 0, Pdfs.of("late")).status();
    }
}
