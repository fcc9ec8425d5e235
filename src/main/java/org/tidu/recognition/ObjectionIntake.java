package org.tidu.recognition;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.casefile.Cases;
import org.tidu.engine.process.Processes;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;
import org.tidu.time.ReceiptTime;

/** Receives objections: the row and the officer's task come into being together or not at all. */
@Service
class ObjectionIntake {

    static final String MESSAGE = "message_objectionReceived";

    private final NoticeTable notices;
    private final ObjectionTable objections;
    private final Processes processes;
    private final Cases cases;
    private final ReceiptTime receiptTime;

    ObjectionIntake(NoticeTable notices, ObjectionTable objections, Processes processes, Cases cases,
            ReceiptTime receiptTime) {
        this.notices = notices;
        this.objections = objections;
        this.processes = processes;
        this.cases = cases;
        this.receiptTime = receiptTime;
    }

    record Received(String id, Instant receivedAt) {}

    /**
     * Objections to one notice are received one after the other; each starts a handling of its own.
     *
     * @throws Conflict when the notice has ended; its last instant is still in time
     */
    @Transactional
    public Received receive(DeclarationNumber number, ObjectionRequest request, String receivedBy) {
        Instant receivedAt = receiptTime.now();
        PublicNotice notice = notices.hold(number).orElseThrow(() -> new NotFound("没有该申报的公示"));
        if (!notice.runsAt(receivedAt)) {
            throw new Conflict("公示已于 " + ChinaTime.deadline(notice.endsAt()) + " 结束或已撤下，不再受理异议");
        }
        List<FieldError> errors = request.errors();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        String id = UUID.randomUUID().toString();
        objections.add(id, number, request, receivedAt, receivedBy);
        processes.messageWithOwnVariables(MESSAGE, number.value(), ownVariables(id, request));
        cases.log(number, "系统", "收到异议", "公示期内收到一件实名异议，由省级工信部门核查处理");
        return new Received(id, receivedAt);
    }

    /** The decision is declared here, empty, so that handlings side by side do not share the one of the process. */
    private static Map<String, Object> ownVariables(String id, ObjectionRequest request) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("objectionId", id);
        variables.put("objectionText", request.content());
        variables.put("decision", null);
        return variables;
    }
}
