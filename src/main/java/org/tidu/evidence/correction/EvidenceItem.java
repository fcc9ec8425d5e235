package org.tidu.evidence.correction;

import java.util.Optional;

/** How an item of a return names evidence: a file that has to be replaced, or a category to which something has to be added. */
public final class EvidenceItem {

    private static final String ALL = "evidence.";
    private static final String FILE = ALL + "files.";
    private static final String KIND = ALL + "kinds.";

    private EvidenceItem() {}

    /** Whether the path names evidence, and no field of a document. */
    public static boolean isOne(String path) {
        return path.startsWith(ALL);
    }

    /** The category that has to be added to, where the path names one. */
    static Optional<String> kind(String path) {
        return path.startsWith(KIND) ? Optional.of(path.substring(KIND.length())) : Optional.empty();
    }

    static String ofFile(String id) {
        return FILE + id;
    }

    static String ofKind(String category) {
        return KIND + category;
    }
}
