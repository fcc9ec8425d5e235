package org.tidu.assessment.procedure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tidu.assessment.ModelFolder;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/** The tables of the procedure as they stand in the repository, without an application; one file may say something else. */
public final class RepositoryTables {

    /** An edition in which everything stands. */
    public static final EditionId EDITION = ModelFolder.EDITION;
    /** One from before there were any tables of the procedure. */
    public static final EditionId OLD = new EditionId("old");

    private RepositoryTables() {}

    public static ProcedureTables asTheyAre() {
        return changed("none", UnaryOperator.identity());
    }

    /** @param file {@code number-series.dmn}, as another office would write it */
    public static ProcedureTables changed(String file, UnaryOperator<String> hand) {
        Models models = new Folder(ModelFolder.changed((name, stored) -> !name.endsWith("/" + file) ? stored
                : hand.apply(new String(stored, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
        return new ProcedureTables(models, Decisions.compiled(models));
    }

    private record Folder(ModelFolder files) implements Models {

        @Override
        public EditionId newest() {
            return EDITION;
        }

        @Override
        public List<String> names(EditionId editionId) {
            return editionId.equals(OLD) ? List.of("decisions/hunan/2025/hn-2025.dmn") : files.names(editionId);
        }

        @Override
        public byte[] read(EditionId editionId, String name) {
            return files.read(editionId, name);
        }
    }
}
