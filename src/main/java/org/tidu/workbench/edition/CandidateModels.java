package org.tidu.workbench.edition;

import java.util.List;
import java.util.Map;
import org.tidu.decision.Models;

/** Models that are no edition yet. */
public record CandidateModels(Map<String, byte[]> models) implements Models {

    @Override
    public String newest() {
        return "candidate";
    }

    @Override
    public List<String> names(String editionId) {
        return List.copyOf(models.keySet());
    }

    @Override
    public byte[] read(String editionId, String name) {
        return models.get(name);
    }
}
