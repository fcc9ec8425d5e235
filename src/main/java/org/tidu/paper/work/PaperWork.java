package org.tidu.paper.work;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.engine.process.BackgroundWork;
import org.tidu.evidence.Evidence;
import org.tidu.paper.content.PaperContents;
import org.tidu.paper.layout.PaperDocument;
import org.tidu.paper.layout.PaperPictures;
import org.tidu.paper.order.PaperFiles;
import org.tidu.paper.order.PaperKind;
import org.tidu.paper.order.PaperOrder;
import org.tidu.paper.order.PaperState;
import org.tidu.paper.order.PaperTable;
import org.tidu.paper.pdf.PdfMaker;

/** Makes one paper after the other. A file that was made stays when a later step fails, or the node is stopped. */
@Component
class PaperWork implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(PaperWork.class);
    private static final int ATTEMPTS = 3;
    private static final int READ = 10;
    private static final int LAID_OUT = 50;

    private final PaperTable papers;
    private final PaperFiles files;
    private final PaperContents contents;
    private final Evidence evidence;
    private final PdfMaker pdf;
    private final Clock clock;

    PaperWork(PaperTable papers, PaperFiles files, PaperContents contents, Evidence evidence, PdfMaker pdf, Clock clock) {
        this.papers = papers;
        this.files = files;
        this.contents = contents;
        this.evidence = evidence;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Override
    public boolean workOne() {
        Optional<PaperOrder> taken = papers.take(clock.instant());
        taken.ifPresent(this::make);
        return taken.isPresent();
    }

    private void make(PaperOrder order) {
        try {
            byte[] docx = docx(order);
            papers.progress(order.verification(), LAID_OUT);
            papers.ready(order.verification(), pdf(order, docx), clock.instant());
        } catch (RuntimeException broken) {
            boolean last = order.attempts() >= ATTEMPTS;
            LOG.warn("paper {} of {} was not made", order.verification(), order.declarationNumber(), broken);
            papers.failed(order.verification(), last ? PaperState.FAILED : PaperState.WAITING,
                    last ? "未能生成，可再试一次；仍不成功请联系系统管理员" : "暂未生成，稍后自动再试");
        }
    }

    private byte[] docx(PaperOrder order) {
        return files.content(order.verification(), PaperKind.DOCX).orElseGet(() -> {
            papers.progress(order.verification(), READ);
            byte[] made = PaperDocument.write(contents.of(order), this::picture);
            files.keep(order.verification(), PaperKind.DOCX, made, clock.instant());
            return files.content(order.verification(), PaperKind.DOCX).orElseThrow();
        });
    }

    /** Why there is none, in words; null where there is one, or no LibreOffice to make it. */
    @Nullable
    private String pdf(PaperOrder order, byte[] docx) {
        if (!pdf.isThere() || files.content(order.verification(), PaperKind.PDF).isPresent()) {
            return null;
        }
        try {
            files.keep(order.verification(), PaperKind.PDF, pdf.of(docx), clock.instant());
            return null;
        } catch (IllegalStateException broken) {
            LOG.warn("paper {} of {} has no PDF", order.verification(), order.declarationNumber(), broken);
            return "PDF 未能生成，DOCX 可用；可再试一次";
        }
    }

    private Optional<byte[]> picture(String sha256) {
        try {
            return evidence.picture(sha256, PaperPictures.EDGE);
        } catch (IOException broken) {
            LOG.warn("a picture of a paper cannot be read: {}", broken.toString());
            return Optional.empty();
        }
    }
}
