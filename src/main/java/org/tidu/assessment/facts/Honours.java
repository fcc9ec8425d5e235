package org.tidu.assessment.facts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tidu.decision.Decisions;
import org.tidu.term.EditionId;

/** The honours an edition knows. Which of them recognise directly is for each jurisdiction's own table to say. */
@Component
public class Honours {

    private static final String FILE = "honours.dmn";

    private final Decisions decisions;
    private final Map<EditionId, List<String>> byEdition = new ConcurrentHashMap<>();

    public Honours(Decisions decisions) {
        this.decisions = decisions;
    }

    public List<String> kinds(EditionId editionId) {
        return byEdition.computeIfAbsent(editionId, id -> decisions.file(id, FILE).firstColumn("table_honours"));
    }
}
