package org.tidu.declaration.start;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseSight;
import org.tidu.casefile.row.CaseTable;
import org.tidu.problem.Conflict;
import org.tidu.term.CreditCode;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** Which factories of an enterprise are declared in a round: each once, by name and by address. */
@Component
class DeclaredFactories {

    private final CaseTable cases;
    private final Documents documents;
    private final Receipts receipts;

    DeclaredFactories(CaseTable cases, Documents documents, Receipts receipts) {
        this.cases = cases;
        this.documents = documents;
        this.receipts = receipts;
    }

    /** Those that count, the first declared first. */
    List<CaseRow> of(RoundId roundId, CreditCode uscc) {
        return cases.current(roundId, uscc);
    }

    /** Those recognised at this tier: they may declare again, and should know that they need not. */
    List<CaseRow> recognised(Tier tier, CreditCode uscc) {
        return cases.seenBy(CaseSight.ofEnterprise(uscc)).stream()
                .filter(row -> row.tier().equals(tier) && row.outcome() != null && row.outcome().isRecognition()).toList();
    }

    /** The start by which this factory was declared. */
    Optional<Started> started(List<CaseRow> declared, Factory factory) {
        return declared.stream().filter(row -> factory.isNamed(row.factoryName())).findFirst().map(this::started);
    }

    private Started started(CaseRow row) {
        return new Started(row.number(), receipts.of(row.number()).stream()
                .filter(receipt -> receipt.formId().equals(Documents.START))
                .findFirst().orElseThrow());
    }

    /** @throws Conflict when a factory with another name is declared at the same address */
    void refuseSameAddress(List<CaseRow> declared, Factory factory) {
        declared.stream().filter(row -> factory.isAt(address(row))).findFirst().ifPresent(row -> {
            throw new Conflict("该地址的“" + row.factoryName() + "”已在本批次申报（编号 " + row.number()
                    + "）。同一家工厂一个批次只申报一次；如确是另一家工厂，请把地址写到厂区或楼栋");
        });
    }

    private String address(CaseRow row) {
        return documents.latest(row.number(), Documents.START).map(Document::content).map(Factory::of).map(Factory::address).orElse("");
    }
}
