package org.tidu.workbench.editor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.decision.Models;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;
import org.tidu.term.EditionId;
import org.tidu.workbench.editor.table.Words;

/** What an edition calls its codes. It never changes, so its tables are read for a rule set once. */
@Component
class EditionWords {

    private static final String COMMON = "decisions/common/";
    private static final String TIERS = COMMON + "tiers.dmn";

    private final Models models;
    private final Map<List<String>, Words> kept = new ConcurrentHashMap<>();

    EditionWords(Models models) {
        this.models = models;
    }

    /** For a rule set's file: its own words first, then tiers, then those of its folder and the common ones, as they were in that edition. */
    Words of(EditionId editionId, String path) {
        return kept.computeIfAbsent(List.of(editionId.value(), path), key -> read(editionId, path));
    }

    private Words read(EditionId editionId, String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> names = models.names(editionId);
        Stream<String> others = names.stream().filter(name -> name.endsWith(".dmn") && (name.startsWith(folder) || name.startsWith(COMMON)));
        return Words.of(Stream.concat(Stream.of(path, TIERS).filter(names::contains), others).distinct()
                .flatMap(name -> DecisionModel.read(models.read(editionId, name), new Findings()).stream()).toList());
    }
}
