package org.tidu.engine.door;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidu.engine.door.Operation.Section;

/** Every operation of the engine that may be called from outside. */
record OperationsTable(List<Operation> operations) {

    /** The operation meant by a method and a path below the base of the section, a slash at its end or not. */
    Optional<Operation> find(Section section, String method, String path) {
        String asked = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return operations.stream()
                .filter(one -> one.section() == section && one.method().equals(method) && one.path().matches(asked))
                .min(Comparator.comparingLong(one -> one.path().places()));
    }
}
