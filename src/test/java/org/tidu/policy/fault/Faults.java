package org.tidu.policy.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.tidu.policy.RepositoryEdition;

/** Faults of every kind in all files of the repository: each kind once or twice in each column it applies to. Same seed, same faults. */
final class Faults {

    private static final int EACH = 2;

    private Faults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        RepositoryEdition.FILES.forEach((file, bytes) -> {
            String dmn = new String(bytes, StandardCharsets.UTF_8);
            faults.addAll(inCells(file, dmn));
            faults.addAll(FileFaults.of(file, dmn, RepositoryEdition.FILES));
        });
        return faults;
    }

    private static List<Fault> inCells(String file, String dmn) {
        Map<String, List<Fault>> found = new HashMap<>();
        for (Cell cell : Cells.in(file, dmn)) {
            Map<String, Function<Cell, String>> faults = cell.input() ? CellFaults.INPUT : CellFaults.OUTPUT;
            faults.forEach((name, fault) -> {
                String other = fault.apply(cell);
                if (other != null && !other.equals(cell.text())) {
                    String kind = name + " @ " + cell.role();
                    found.computeIfAbsent(kind, any -> new ArrayList<>())
                            .add(new Fault(kind, file, cell.rule() + " " + cell.role() + ": " + shortened(cell.text()) + " -> " + shortened(other),
                                    cell.with(dmn, other)));
                }
            });
        }
        Random random = new Random(file.hashCode());
        List<Fault> chosen = new ArrayList<>();
        found.keySet().stream().sorted().forEach(kind -> {
            List<Fault> same = found.get(kind);
            for (int i = 0; i < EACH && !same.isEmpty(); i++) {
                chosen.add(same.remove(random.nextInt(same.size())));
            }
        });
        return chosen;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 70 ? line : line.substring(0, 70) + "…";
    }
}
