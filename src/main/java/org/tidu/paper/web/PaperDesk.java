package org.tidu.paper.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.paper.content.PaperContents;
import org.tidu.paper.order.PaperFiles;
import org.tidu.paper.order.PaperKind;
import org.tidu.paper.order.PaperOrder;
import org.tidu.paper.order.PaperState;
import org.tidu.paper.order.PaperTable;
import org.tidu.paper.order.VerificationNumber;
import org.tidu.paper.pdf.PdfMaker;
import org.tidu.paper.web.PaperListView.FileView;
import org.tidu.paper.web.PaperListView.PaperView;
import org.tidu.paper.work.PaperWorker;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;

/** What those who may see a case do with its papers. */
@Component
class PaperDesk {

    private final PaperTable papers;
    private final PaperFiles files;
    private final PaperContents contents;
    private final PdfMaker pdf;
    private final PaperWorker worker;
    private final Clock clock;

    PaperDesk(PaperTable papers, PaperFiles files, PaperContents contents, PdfMaker pdf, PaperWorker worker, Clock clock) {
        this.papers = papers;
        this.files = files;
        this.contents = contents;
        this.pdf = pdf;
        this.worker = worker;
        this.clock = clock;
    }

    PaperListView of(CaseRow row) {
        return new PaperListView(contents.revisions(row.number()), pdf.isThere(), papers.of(row.number()).stream().map(this::view).toList());
    }

    /** Asking again for what is there, or on its way, changes nothing; for what failed or lacks its PDF, it is made once more. */
    PaperView ask(CaseRow row, int revision, String by) {
        List<Integer> revisions = contents.revisions(row.number());
        if (revisions.isEmpty()) {
            throw new Conflict("申报书还没有提交；提交后即可生成");
        }
        if (!revisions.contains(revision)) {
            throw new NotFound("没有第 " + revision + " 次提交的申报书，目前共提交 " + revisions.size() + " 次");
        }
        String printed = contents.printed(row.number(), revision);
        PaperOrder order = papers.find(row.number(), revision, printed)
                .orElseGet(() -> papers.add(row.number(), revision, printed, clock.instant().truncatedTo(ChronoUnit.MICROS), by));
        boolean lacksPdf = order.isReady() && pdf.isThere() && files.of(order.verification()).size() < PaperKind.values().length;
        if (order.state() == PaperState.FAILED || lacksPdf) {
            papers.again(order.verification());
        }
        worker.soon();
        return view(papers.find(order.verification()).orElseThrow());
    }

    /** @throws NotFound when the case has no such paper; {@link Conflict} while it is not ready */
    PaperOrder ready(CaseRow row, String verification) {
        PaperOrder order = VerificationNumber.typed(verification).flatMap(papers::find)
                .filter(found -> found.declarationNumber().equals(row.number())).orElseThrow(() -> new NotFound("本件申报没有这份纸质件"));
        if (!order.isReady()) {
            throw new Conflict("申报书还在生成，完成后即可下载");
        }
        return order;
    }

    /** @throws NotFound when it was not made */
    byte[] file(PaperOrder order, PaperKind kind) {
        return files.content(order.verification(), kind)
                .orElseThrow(() -> new NotFound("没有生成 " + kind.name() + (pdf.isThere() ? "，请再生成一次" : "：服务器没有安装 LibreOffice，请使用 DOCX")));
    }

    private PaperView view(PaperOrder order) {
        boolean current = order.printed().equals(contents.printed(order.declarationNumber(), order.revision()));
        return PaperView.of(order, current, files.of(order.verification()).stream()
                .map(file -> new FileView(file.kind(), file.size(), file.sha256())).toList());
    }
}
