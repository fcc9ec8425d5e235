package org.tidu.round.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file keeps its name, without what a name may do. */
class FileNameTest {

    @ParameterizedTest(name = "{0} is offered as {1}")
    @CsvSource({"申报通知.pdf,申报通知.pdf", "申报通知.PDF,申报通知.pdf", "附件1.docx,附件1.docx.pdf", "C:\\temp\\通知.pdf,通知.pdf",
        "../../etc/通知.pdf,通知.pdf", ".pdf,附件.pdf"})
    void the_name_ends_in_pdf_and_names_no_folder(String sent, String offered) {
        assertThat(FileName.of(sent)).isEqualTo(offered);
    }

    @Test
    void signs_that_steer_are_gone() {
        assertThat(FileName.of("通知\r\n\u202Efdp.exe")).isEqualTo("通知fdp.exe.pdf");
        assertThat(FileName.of(null)).isEqualTo("附件.pdf");
    }

    @Test
    void it_is_short_enough_to_store_and_cut_between_characters() {
        assertThat(FileName.of("𠮷".repeat(151) + ".pdf")).isEqualTo("𠮷".repeat(150) + ".pdf");
    }
}
