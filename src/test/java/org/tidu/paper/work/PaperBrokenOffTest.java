package org.tidu.paper.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.evidence.Evidence;
import org.tidu.evidence.EvidenceScene;
import org.tidu.paper.content.PaperContents;
import org.tidu.paper.order.PaperFiles;
import org.tidu.paper.order.PaperTable;
import org.tidu.paper.pdf.PdfMaker;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;

/** A node that is killed between DOCX and PDF: another one goes on with what is there, and nothing is made twice. */
@ProcessTest
class PaperBrokenOffTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PaperTable papers;

    @Autowired
    PaperFiles files;

    @Autowired
    PaperContents contents;

    @Autowired
    Evidence evidence;

    @Autowired
    Clock now;

    @Autowired
    TestClock clock;

    @Autowired
    Jobs jobs;

    private EvidenceScene scene;

    @BeforeEach
    void an_application_was_handed_in() {
        scene = new EvidenceScene(application);
        scene.submitted();
    }

    @Test
    void a_paper_whose_node_was_killed_before_the_pdf_is_finished_from_the_docx_that_is_there() {
        String address = "/api/declarations/" + scene.number + "/papers";
        String number = scene.owner.post(address, "{\"revision\":1}").json().path("verification").asText();
        PaperWork killed = new PaperWork(papers, files, contents, evidence, new Killed(), now);
        assertThatThrownBy(killed::workOne).isInstanceOf(NodeIsGone.class);
        assertThat(paper(address).path("state").asText()).isEqualTo("MAKING");
        assertThat(paper(address).path("progress").asInt()).isEqualTo(50);
        String docx = sha256(number, "DOCX");
        assertThat(stored(number)).containsExactly("DOCX " + docx);

        jobs.run();
        assertThat(paper(address).path("state").asText()).as("the node may still be at it").isEqualTo("MAKING");
        clock.advance(Duration.ofMinutes(11));
        jobs.run();

        assertThat(paper(address).path("state").asText()).isEqualTo("READY");
        assertThat(stored(number)).containsExactly("DOCX " + docx, "PDF " + sha256(number, "PDF"));
        assertThat(DigestUtils.sha256Hex(scene.owner.file(address + "/" + number + "/docx"))).isEqualTo(docx);
        assertThat(new String(scene.owner.file(address + "/" + number + "/pdf"), 0, 4)).isEqualTo("%PDF");
        assertThat(scene.owner.get(address).json().path("papers")).hasSize(1);
    }

    private JsonNode paper(String address) {
        return scene.owner.get(address).json().at("/papers/0");
    }

    private List<String> stored(String number) {
        return scene.jdbc().sql("select kind || ' ' || sha256 from application_paper_file where verification = ? order by kind").param(number)
                .query(String.class).list();
    }

    private String sha256(String number, String kind) {
        return scene.jdbc().sql("select sha256 from application_paper_file where verification = ? and kind = ?").params(number, kind)
                .query(String.class).single();
    }

    /** LibreOffice is there, and the node ends while it works. */
    private static final class Killed extends PdfMaker {

        private Killed() {
            super("/");
        }

        @Override
        public byte[] of(byte[] docx) {
            throw new NodeIsGone();
        }
    }

    private static final class NodeIsGone extends Error {

        private static final long serialVersionUID = 1L;
    }
}
