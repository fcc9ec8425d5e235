package org.tidu.demo;

import java.util.Map;
import org.tidu.declaration.DeclarationDesk;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.recognition.ObjectionDesk;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** What the people of an enterprise do about its case. */
@Demo
class CaseActs {

    private final Companies companies;
    private final Registry registry;
    private final DeclarationDesk desk;
    private final ObjectionDesk objections;

    CaseActs(Companies companies, Registry registry, DeclarationDesk desk, ObjectionDesk objections) {
        this.companies = companies;
        this.registry = registry;
        this.desk = desk;
        this.objections = objections;
    }

    Company company(String login) {
        return companies.get(login);
    }

    DeclarationNumber start(RoundId roundId, String login) {
        return desk.start(roundId, member(login), FormPapers.start(company(login)));
    }

    /** Begins to fill in the start form, and leaves it at that. */
    void begin(RoundId roundId, String login) {
        Map<String, Object> form = FormPapers.start(company(login));
        form.remove("commitment");
        desk.saveStartDraft(roundId, member(login), form);
    }

    void complete(DeclarationNumber number, String login, Map<String, Object> form) {
        desk.complete(number, member(login), form);
    }

    void draft(DeclarationNumber number, String login, Map<String, Object> form) {
        desk.saveDraft(number, member(login), form);
    }

    void withdraw(DeclarationNumber number, String login, String reason) {
        desk.withdraw(number, member(login), reason);
    }

    /** Somebody of another enterprise objects to the recognition of this case. */
    void object(DeclarationNumber number, String login, String content) {
        EnterpriseMember objector = member(login);
        objections.raise(number, objector.displayName(), company(login).mobile(), content, objector.accountId());
    }

    private EnterpriseMember member(String login) {
        return registry.member(login);
    }
}
