package org.tidu.integrity;

import java.util.List;
import org.springframework.lang.Nullable;

/** @param firstAltered in the order of the tables and of their keys; null when nothing is altered */
public record IntegrityReport(boolean intact, List<TableCount> tables, @Nullable Alteration firstAltered) {

    static IntegrityReport of(List<Findings> all) {
        Alteration first = all.stream().flatMap(findings -> findings.first().stream()).findFirst().orElse(null);
        return new IntegrityReport(first == null, all.stream().map(Findings::count).toList(), first);
    }
}
