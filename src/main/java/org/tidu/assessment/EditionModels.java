package org.tidu.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.decision.Models;
import org.tidu.engine.edition.Editions;

/** The model files as they were deployed. */
@Component
class EditionModels implements Models {

    private final Editions editions;

    EditionModels(Editions editions) {
        this.editions = editions;
    }

    @Override
    public String newest() {
        return editions.newest();
    }

    @Override
    public List<String> names(String editionId) {
        return editions.resourceNames(editionId);
    }

    @Override
    public byte[] read(String editionId, String name) {
        return editions.resource(editionId, name);
    }
}
