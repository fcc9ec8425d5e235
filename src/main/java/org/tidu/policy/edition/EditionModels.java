package org.tidu.policy.edition;

import java.util.List;
import org.tidu.decision.Models;

/** An edition to be evaluated: nothing of it need be deployed. */
public record EditionModels(Edition edition) implements Models {

    private static final String ID = "draft";

    @Override
    public String newest() {
        return ID;
    }

    @Override
    public List<String> names(String editionId) {
        return edition.names();
    }

    @Override
    public byte[] read(String editionId, String name) {
        return edition.bytes(name);
    }
}
