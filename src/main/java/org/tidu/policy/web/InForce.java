package org.tidu.policy.web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.tidu.decision.Models;
import org.tidu.policy.edition.Edition;
import org.tidu.term.EditionId;

/** The decision files in force now, read once for each edition. */
@Component
class InForce {

    private record Read(EditionId id, Edition edition) {}

    private final Models models;
    private final AtomicReference<Read> last = new AtomicReference<>();

    InForce(Models models) {
        this.models = models;
    }

    Edition edition() {
        EditionId newest = models.newest();
        Read known = last.get();
        if (known == null || !known.id().equals(newest)) {
            Map<String, byte[]> files = new HashMap<>();
            models.names(newest).stream().filter(name -> name.startsWith("decisions/") && name.endsWith(".dmn"))
                    .forEach(name -> files.put(name, models.read(newest, name)));
            known = new Read(newest, new Edition(files));
            last.set(known);
        }
        return known.edition();
    }
}
