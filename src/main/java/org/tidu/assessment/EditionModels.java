package org.tidu.assessment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.decision.Models;
import org.tidu.engine.edition.Editions;
import org.tidu.term.EditionId;

/** The model files as they were deployed, and for days before the present edition as they were then. */
@Component
class EditionModels implements Models {

    private final Editions editions;
    private final PastTables past;

    EditionModels(Editions editions, PastTables past) {
        this.editions = editions;
        this.past = past;
    }

    @Override
    public EditionId newest() {
        return editions.newest();
    }

    @Override
    public EditionId asOf(LocalDate day) {
        return past.on(day, editions.newest());
    }

    @Override
    public List<String> names(EditionId editionId) {
        return past.holds(editionId) ? past.names(editionId) : editions.resourceNames(editionId);
    }

    @Override
    public byte[] read(EditionId editionId, String name) {
        return past.holds(editionId) ? past.read(editionId, name) : editions.resource(editionId, name);
    }
}
