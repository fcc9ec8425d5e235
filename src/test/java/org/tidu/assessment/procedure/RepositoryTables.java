package org.tidu.assessment.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.table.DecisionRunner;

/** The tables of the procedure as they stand in the repository, without an application; one file may say something else. */
public final class RepositoryTables {

    /** An edition in which everything stands. */
    public static final String EDITION = "repository";
    /** One from before there were any tables of the procedure. */
    public static final String OLD = "old";

    private RepositoryTables() {}

    public static ProcedureTables asTheyAre() {
        return changed("", UnaryOperator.identity());
    }

    /** @param file {@code number-series.dmn}, as another office would write it */
    public static ProcedureTables changed(String file, UnaryOperator<String> hand) {
        Models models = new Folder(file, hand);
        return new ProcedureTables(models, new Decisions(models, new DecisionRunner(new FastFeelFactory())));
    }

    private record Folder(String changed, UnaryOperator<String> hand) implements Models {

        @Override
        public String newest() {
            return EDITION;
        }

        @Override
        public List<String> names(String editionId) {
            if (editionId.equals(OLD)) {
                return List.of("decisions/hunan/2025/hn-2025.dmn");
            }
            try (Stream<Path> all = Files.walk(Path.of("decisions"))) {
                return all.map(Path::toString).filter(name -> name.endsWith(".dmn")).sorted().toList();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public byte[] read(String editionId, String name) {
            try {
                String text = Files.readString(Path.of(name));
                boolean other = !changed.isEmpty() && name.endsWith("/" + changed);
                return (other ? hand.apply(text) : text).getBytes(StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
