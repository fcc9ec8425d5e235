package org.tidu.evidence.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.intake.EvidenceIntake;
import org.tidu.evidence.store.UploadFolder;
import org.tidu.problem.InvalidInput;

/** Evidence whose bytes are here already, in one call; it passes everything an upload passes. The demonstration alone brings some. */
@Component
@Profile("demo")
public class EvidenceDelivery {

    private final EvidenceDesk desk;
    private final UploadFolder uploads;
    private final EvidenceIntake intake;
    private final EvidenceTable files;

    EvidenceDelivery(EvidenceDesk desk, UploadFolder uploads, EvidenceIntake intake, EvidenceTable files) {
        this.desk = desk;
        this.uploads = uploads;
        this.intake = intake;
        this.files = files;
    }

    /**
     * @throws InvalidInput when it is not of the kind its category takes
     * @throws org.tidu.problem.Conflict when the case takes no files now, or no more of them
     */
    public void deliver(CaseRow row, EnterpriseMember member, NewEvidence announced, byte[] content) {
        String id = desk.announce(row, member, announced).id();
        try {
            Files.write(uploads.bytes(id), content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        intake.take(id);
        files.find(id).filter(file -> file.refusal() != null).ifPresent(file -> {
            throw new InvalidInput("content", file.refusal());
        });
    }
}
