package org.tidu.evidence.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.tidu.evidence.store.EvidenceSettings.Bucket;

/** The store that the configuration names: a bucket, or else a folder. */
public final class Stores {

    private Stores() {}

    /** Also for whoever runs without the rest of the program. */
    public static EvidenceStore of(Environment environment) {
        return of(Binder.get(environment).bind("tidu.evidence.s3", Bucket.class).orElse(null),
                Path.of(environment.getProperty("tidu.evidence.folder", "./data/evidence")));
    }

    static EvidenceStore of(EvidenceSettings settings) {
        return of(settings.s3(), settings.folder());
    }

    private static EvidenceStore of(Bucket bucket, Path folder) {
        return bucket != null && bucket.isNamed() ? new S3Store(bucket) : new FolderStore(folder);
    }
}
