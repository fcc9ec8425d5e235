package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;

/** What an enterprise removes still takes its room for a while: coming and going does not fill the disk. */
@ProcessTest
@DirtiesContext
@TestPropertySource(properties = {"tidu.evidence.quota=1MB", "tidu.evidence.removed-for=1d"})
class EvidenceQuotaTest {

    private static final int SIZE = 600 * 1024;

    @Autowired
    ApplicationContext application;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    @Test
    void files_that_come_and_go_take_twice_the_quota_and_no_more_until_they_are_let_go_of() {
        EvidenceScene scene = new EvidenceScene(application);
        for (String name : new String[] {"one", "two", "three"}) {
            String id = scene.uploaded("OTHER", name + ".pdf", Samples.padded(Pdfs.of(name), SIZE));
            assertThat(scene.owner.delete(scene.address() + "/" + id).status()).isEqualTo(204);
        }

        Answer refused = scene.announce("OTHER", "four.pdf", SIZE);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("移除的文件还占着空间", "1 天后释放");
        clock.advance(Duration.ofHours(25));
        jobs.run();
        assertThat(scene.announce("OTHER", "four.pdf", SIZE).status()).isEqualTo(201);
    }
}
