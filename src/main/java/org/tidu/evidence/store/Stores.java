package org.tidu.evidence.store;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** The store that the configuration names. */
public final class Stores {

    private Stores() {}

    /** Also for whoever runs without the rest of the program. */
    public static EvidenceStore of(Environment environment) {
        return new FolderStore(Path.of(environment.getProperty("tidu.evidence.folder", "./data/evidence")));
    }

    static EvidenceStore of(EvidenceSettings settings) {
        return new FolderStore(settings.folder());
    }
}
