package org.tidu.declaration.deposit;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseTable;
import org.tidu.engine.task.Tasks;
import org.tidu.term.DeclarationNumber;

/** What follows from a deposit: the case's process starts, or goes on from the task it was handed in with. */
@Component
class DepositedWork {

    private final CaseTable cases;
    private final Documents documents;
    private final CaseLog log;
    private final Tasks tasks;
    private final CaseProcess process;

    DepositedWork(CaseTable cases, Documents documents, CaseLog log, Tasks tasks,
            CaseProcess process) {
        this.cases = cases;
        this.documents = documents;
        this.log = log;
        this.tasks = tasks;
        this.process = process;
    }

    void follow(Deposit deposit) {
        DeclarationNumber number = deposit.declarationNumber();
        if (deposit.isStart()) {
            cases.setProcessInstance(number, process.start(cases.find(number).orElseThrow()));
            return;
        }
        // the case is held from here on
        cases.setProcessed(number);
        if (!tasks.completeChecked(deposit.taskId(), variables(deposit))) {
            // only a list that was locked over the case's head can have taken the task away
            log.systemEvent(number, "材料已收存", "收到材料时该环节已由名单结束，材料存档，不再改变办理结果");
        }
    }

    /** The process gets the score of the self-evaluation (通知 一（七）), and of the other documents nothing. */
    private Map<String, Object> variables(Deposit deposit) {
        if (!deposit.formId().equals(Documents.MATURITY)) {
            return Map.of();
        }
        Document document = documents.latest(deposit.declarationNumber(), Documents.MATURITY).orElseThrow();
        return Map.of("maturityScore", ((Number) document.content().get("maturityScore")).doubleValue());
    }
}
