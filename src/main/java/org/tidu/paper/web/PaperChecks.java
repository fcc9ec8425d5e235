package org.tidu.paper.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Filing;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.paper.order.PaperFile;
import org.tidu.paper.order.PaperFiles;
import org.tidu.paper.order.PaperKind;
import org.tidu.paper.order.PaperOrder;
import org.tidu.paper.order.PaperTable;
import org.tidu.paper.order.Printed;
import org.tidu.paper.order.VerificationNumber;
import org.tidu.paper.web.PaperCheckView.FileCheckView;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;

/** Says whether a paper is one that was made here, and of what. A file that is sent is hashed as it comes, and nothing of it is kept. */
@Component
class PaperChecks {

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] DOCX = {'P', 'K'};
    private static final int BLOCK = 64 * 1024;
    /** Few files are read at once, so whoever sends next to nothing makes room. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SLOWEST_BYTES_A_SECOND = 2 * 1024;

    private final PaperTable papers;
    private final PaperFiles files;
    private final Cases cases;
    private final Documents documents;
    private final Clock clock;

    PaperChecks(PaperTable papers, PaperFiles files, Cases cases, Documents documents, Clock clock) {
        this.papers = papers;
        this.files = files;
        this.cases = cases;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws NotFound when no paper has this number */
    PaperCheckView of(String typed) {
        return VerificationNumber.typed(typed).flatMap(papers::find).filter(PaperOrder::isReady).map(this::view)
                .orElseThrow(() -> new NotFound("没有这个验证号的申报书。请核对每页上方的 16 位验证号；号码无误仍查不到的，该纸质件不是本系统生成的"));
    }

    /** @throws InvalidInput when nothing was sent, or it comes so slowly that it keeps others waiting */
    FileCheckView of(InputStream sent) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        Instant began = clock.instant();
        long size = 0;
        byte[] head = sent.readNBytes(PDF.length);
        if (head.length == 0) {
            throw new InvalidInput("file", "文件是空的，请选择要核验的 DOCX 或 PDF");
        }
        digest.update(head);
        byte[] block = new byte[BLOCK];
        for (int read = sent.read(block); read >= 0; read = sent.read(block)) {
            digest.update(block, 0, read);
            size += read;
            requireFlow(began, size);
        }
        String sha256 = Hex.encodeHexString(digest.digest());
        return files.withContent(sha256).map(file -> same(file, sha256))
                .orElseGet(() -> new FileCheckView(false, other(head), sha256, null));
    }

    private void requireFlow(Instant began, long size) {
        Duration taken = Duration.between(began, clock.instant());
        if (taken.compareTo(PATIENCE) > 0 && size < taken.toSeconds() * SLOWEST_BYTES_A_SECOND) {
            throw new InvalidInput("file", "文件传输过慢，核验已中止；请在网络较好时重试，或改用验证号核验");
        }
    }

    private FileCheckView same(PaperFile file, String sha256) {
        PaperCheckView paper = view(papers.find(file.verification()).orElseThrow());
        String later = paper.latest() ? "" : "；此后企业又提交过新的内容";
        return new FileCheckView(true, "该 " + file.kind().name() + " 与第 " + paper.revision() + " 次提交一致，未经改动" + later, sha256, paper);
    }

    private static String other(byte[] head) {
        String what = startsWith(head, PDF) ? PaperKind.PDF.name() : startsWith(head, DOCX) ? PaperKind.DOCX.name() : null;
        return what == null ? "这不是 DOCX 或 PDF 文件，也不是本系统生成的申报书"
                : "该 " + what + " 与本系统生成的任何申报书都不一致：内容被改动过（哪怕一个数字），另存过，或不是本系统生成的。请以系统内的申报书为准";
    }

    private static boolean startsWith(byte[] head, byte[] sign) {
        return head.length >= sign.length && Arrays.equals(head, 0, sign.length, sign, 0, sign.length);
    }

    private PaperCheckView view(PaperOrder order) {
        CaseRow row = cases.find(order.declarationNumber()).orElseThrow();
        List<Filing> filings = documents.filings(order.declarationNumber());
        Filing filing = filings.stream().filter(one -> one.formId().equals(Documents.APPLICATION) && one.revision() == order.revision()).findFirst()
                .orElseThrow();
        boolean latest = Printed.of(filings, order.revision()).equals(order.printed())
                && filings.stream().noneMatch(one -> one.formId().equals(Documents.APPLICATION) && one.revision() > order.revision());
        Optional<CaseRow> told = Optional.of(row).filter(PaperChecks::isPublic);
        return new PaperCheckView(order.verification(), order.revision(), latest, row.roundTitle(), row.tier(), filing.receivedAt(), filing.sha256(),
                told.map(CaseRow::enterpriseName).orElse(null), told.map(CaseRow::factoryName).orElse(null));
    }

    private static boolean isPublic(CaseRow row) {
        return row.stage() == Stage.PUBLIC_NOTICE || row.outcome() != null && row.outcome().isRecognition();
    }
}
