package org.tidu.policy.edition;

import java.util.List;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/** An edition to be evaluated: nothing of it need be deployed. */
public record EditionModels(Edition edition) implements Models {

    private static final EditionId ID = new EditionId("draft");

    @Override
    public EditionId newest() {
        return ID;
    }

    @Override
    public List<String> names(EditionId editionId) {
        return edition.names();
    }

    @Override
    public byte[] read(EditionId editionId, String name) {
        return edition.bytes(name);
    }
}
