package org.tidu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidu.paper.layout.PaperDocument;
import org.tidu.paper.pdf.PdfMaker;

/** LibreOffice where it is, and where it is not. */
class PdfMakerTest {

    @Test
    void where_it_is_switched_off_or_not_installed_there_is_no_pdf() {
        assertThat(new PdfMaker("none").isThere()).isFalse();
    }

    @Test
    void a_process_that_was_ended_is_started_anew() {
        PdfMaker pdf = new PdfMaker("");
        try {
            assertThat(pdf.isThere()).as("LibreOffice is installed").isTrue();
            byte[] docx = PaperDocument.write(PaperSamples.of(PaperSamples.full(1), List.of()), none -> Optional.empty());
            pdf.of(docx);
            pdf.destroy();

            byte[] made = pdf.of(docx);

            assertThat(new String(made, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        } finally {
            pdf.destroy();
        }
    }
}
