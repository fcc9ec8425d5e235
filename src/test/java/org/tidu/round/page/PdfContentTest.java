package org.tidu.round.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.support.Pdfs;

/** A PDF is known by what it holds. */
class PdfContentTest {

    @Test
    void a_whole_pdf_is_taken() {
        assertThat(PdfContent.problem(Pdfs.of("notice"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "<html><script>alert(1)</script></html>", "PK\u0003\u0004 word/document.xml", "%PDF-1.4\n%%EOF",
        "<!-- -->%PDF-1.4\nxref\nstartxref\n9\n%%EOF"})
    void what_only_calls_itself_a_pdf_is_refused(String content) {
        assertThat(PdfContent.problem(content.getBytes(StandardCharsets.ISO_8859_1))).get().asString().contains("PDF");
    }

    @Test
    void one_that_broke_off_is_refused() {
        byte[] whole = Pdfs.of("notice");

        assertThat(PdfContent.problem(Arrays.copyOf(whole, whole.length - 10))).get().asString().contains("不是完整的 PDF");
    }

    @Test
    void one_whose_table_of_objects_is_not_where_it_says_is_refused() {
        String moved = new String(Pdfs.of("notice"), StandardCharsets.ISO_8859_1).replaceFirst("startxref\n\\d+", "startxref\n20");

        assertThat(PdfContent.problem(moved.getBytes(StandardCharsets.ISO_8859_1))).get().asString().contains("已损坏");
    }

    @Test
    void one_with_a_password_is_refused() {
        assertThat(PdfContent.problem(Pdfs.with("<< /Encrypt 9 0 R >>"))).get().asString().contains("密码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<< /S /JavaScript /JS (app.alert\\(1\\)) >>", "<< /S /Launch /F (cmd.exe) >>", "<< /Type /EmbeddedFile >>",
        "<< /XFA 9 0 R >>"})
    void what_runs_or_hides_a_file_is_refused(String object) {
        assertThat(PdfContent.problem(Pdfs.with(object))).get().asString().contains("脚本");
    }
}
