package org.tidu.evidence;

import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Receipt;
import org.tidu.evidence.file.FilingTable;

/** What other modules ask of evidence. */
@Component
public class Evidence {

    private final FilingTable filings;

    Evidence(FilingTable filings) {
        this.filings = filings;
    }

    /** Within the transaction that takes a revision in: what the case has by now is handed in with it, by one statement. */
    public void handIn(Receipt receipt) {
        filings.freeze(receipt.declarationNumber(), receipt.formId(), receipt.revision());
    }
}
