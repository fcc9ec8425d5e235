package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tidu.support.Jobs;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;

/** Where clamd is named each file is checked before it is put away; while it is away nothing is lost and nothing given out. */
@ProcessTest
@DirtiesContext
class AntivirusTest {

    private static final Clamd CLAMD = new Clamd();

    @Autowired
    ApplicationContext application;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    private EvidenceScene scene;

    @DynamicPropertySource
    static void clamdIsNamed(DynamicPropertyRegistry properties) {
        properties.add("tidu.evidence.antivirus.host", () -> "127.0.0.1");
        properties.add("tidu.evidence.antivirus.port", CLAMD::port);
        properties.add("tidu.evidence.antivirus.timeout", () -> "5s");
    }

    @AfterAll
    static void ends() {
        CLAMD.close();
    }

    @BeforeEach
    void an_enterprise_writes_its_application() {
        CLAMD.says(null);
        CLAMD.cannotTake(null);
        scene = new EvidenceScene(application);
    }

    @Test
    void a_clean_file_is_ready_and_an_infected_one_is_refused_by_name() {
        String clean = scene.uploaded("OTHER", "证明.pdf", Pdfs.of("clean"));
        String infected = scene.uploaded("OTHER", "带毒.pdf", Pdfs.of(Clamd.VIRUS));

        assertThat(scene.list(scene.owner).path("scanned").asBoolean()).isTrue();
        assertThat(scene.state(clean)).isEqualTo("READY");
        assertThat(scene.state(infected)).isEqualTo("INFECTED");
        assertThat(scene.file(infected).path("refusal").asText()).contains("「带毒.pdf」", "Test.Virus");
        assertThat(scene.owner.get(scene.address() + "/" + infected + "/content").status()).isEqualTo(404);
    }

    @Test
    void while_clamd_does_not_say_a_file_waits_can_be_handed_in_and_is_checked_later() {
        CLAMD.says("INSTREAM size limit exceeded. ERROR");
        String id = scene.uploaded("OTHER", "证明.pdf", Pdfs.of("waits"));
        assertThat(scene.state(id)).isEqualTo("SCANNING");
        assertThat(scene.owner.get(scene.address() + "/" + id + "/content").status()).isEqualTo(404);
        scene.submitted();
        assertThat(scene.list(scene.county()).path("files").findValuesAsText("state")).containsExactly("SCANNING");

        CLAMD.says(null);
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        jobs.run();

        assertThat(scene.list(scene.county()).path("files").findValuesAsText("state")).containsExactly("READY");
    }

    @Test
    void what_clamd_never_takes_keeps_nothing_later_waiting_and_is_sent_ever_less_often() {
        CLAMD.says("away");
        String never = scene.uploaded("OTHER", "太大.pdf", Pdfs.of("toolarge"));
        String later = scene.uploaded("MATURITY_REPORT", "报告.pdf", Pdfs.of("report"));
        CLAMD.says(null);
        CLAMD.cannotTake("toolarge");

        jobs.run();

        assertThat(scene.state(later)).isEqualTo("READY");
        assertThat(scene.state(never)).isEqualTo("SCANNING");
        assertThat(CLAMD.refused()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(61));
        jobs.run();
        assertThat(CLAMD.refused()).as("after a minute").isEqualTo(2);
        clock.advance(Duration.ofSeconds(61));
        jobs.run();
        assertThat(CLAMD.refused()).as("not yet: it waits for two").isEqualTo(2);
        clock.advance(Duration.ofSeconds(61));
        jobs.run();
        assertThat(CLAMD.refused()).isEqualTo(3);
        CLAMD.cannotTake(null);
        clock.advance(Duration.ofHours(1));
        jobs.run();
        assertThat(scene.state(never)).isEqualTo("READY");
    }
}
