package org.tidu.declaration.submission;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.draft.Drafts;
import org.tidu.engine.Callers;
import org.tidu.form.FormInput;
import org.tidu.time.ReceiptTime;

/** Keeps what an enterprise hands in with a task: document, receipt, history; within the completion's transaction. */
@Component
class Submissions {

    private final Documents documents;
    private final Receipts receipts;
    private final Drafts drafts;
    private final CaseTable cases;
    private final CaseLog log;
    private final ReceiptTime receiptTime;
    private final Callers callers;

    Submissions(Documents documents, Receipts receipts, Drafts drafts, CaseTable cases, CaseLog log,
            ReceiptTime receiptTime, Callers callers) {
        this.documents = documents;
        this.receipts = receipts;
        this.drafts = drafts;
        this.cases = cases;
        this.log = log;
        this.receiptTime = receiptTime;
        this.callers = callers;
    }

    Receipt receive(FormInput input, Map<String, Object> content) {
        String number = input.businessKey();
        Document document = documents.add(number, input.formId(), content, receiptTime.now(), callers.current());
        Receipt receipt = receipts.issue(document, input.taskId());
        drafts.delete(cases.find(number).orElseThrow().uscc(), Drafts.ofTask(number, input.formId()));
        log.event(number, callers.current(),
                input.formId().equals(Documents.MATURITY) ? "填报成熟度自评估结果" : "提交申报书",
                "回执 " + receipt.number() + "，第 " + receipt.revision() + " 版");
        return receipt;
    }
}
