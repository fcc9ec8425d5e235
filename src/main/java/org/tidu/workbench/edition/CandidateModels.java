package org.tidu.workbench.edition;

import java.util.List;
import java.util.Map;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/** Models that are no edition yet. */
public record CandidateModels(Map<String, byte[]> models) implements Models {

    private static final EditionId ID = new EditionId("candidate");

    @Override
    public EditionId newest() {
        return ID;
    }

    @Override
    public List<String> names(EditionId editionId) {
        return List.copyOf(models.keySet());
    }

    @Override
    public byte[] read(EditionId editionId, String name) {
        return models.get(name);
    }
}
