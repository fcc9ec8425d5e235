package org.tidu.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.paper.order.PaperKind;
import org.tidu.paper.order.PaperOrder;
import org.tidu.paper.order.PaperState;

/**
 * The papers of a case.
 *
 * @param revisions   of the application, the first one first; each may have a paper
 * @param pdfPossible whether this node has LibreOffice
 * @param papers      the latest revision first, of the same the one asked for last
 */
@Schema(name = "CasePapers")
record PaperListView(List<Integer> revisions, boolean pdfPossible, List<PaperView> papers) {

    /**
     * @param current  whether it prints what stands today; not when the start form or the self-evaluation was corrected since
     * @param progress out of 100
     * @param fault    why it failed, or has no PDF
     */
    @Schema(name = "Paper")
    record PaperView(String verification, int revision, boolean current, PaperState state, int progress, @Nullable String fault, Instant askedAt,
            @Nullable Instant readyAt, List<FileView> files) {

        static PaperView of(PaperOrder order, boolean current, List<FileView> files) {
            return new PaperView(order.verification(), order.revision(), current, order.state(), order.progress(), order.fault(), order.askedAt(),
                    order.readyAt(), files);
        }
    }

    /** @param size in bytes */
    @Schema(name = "PaperFile")
    record FileView(PaperKind kind, long size, String sha256) {}
}
