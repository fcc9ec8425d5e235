package org.tidu.workbench.version;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Three ways: what a release changed since the program's version that an owner started from, put into the owner's files. What only one side
 * changed is taken; where both did, the owner's stays and it is in conflict (ADR 0095).
 *
 * @param conflicts one for each cell or file that both changed
 */
record RuleMerge(Map<String, byte[]> files, List<MergeConflict> conflicts) {

    static RuleMerge of(Map<String, byte[]> base, Map<String, byte[]> program, Map<String, byte[]> owner) {
        Map<String, byte[]> merged = new TreeMap<>();
        List<MergeConflict> conflicts = new ArrayList<>();
        Set<String> paths = new TreeSet<>(program.keySet());
        paths.addAll(owner.keySet());
        for (String path : paths) {
            byte[] file = file(path, base.get(path), program.get(path), owner.get(path), conflicts);
            if (file != null) {
                merged.put(path, file);
            }
        }
        return new RuleMerge(merged, List.copyOf(conflicts));
    }

    private static byte[] file(String path, byte[] base, byte[] program, byte[] owner, List<MergeConflict> conflicts) {
        if (Arrays.equals(program, base) || Arrays.equals(program, owner)) {
            return owner;
        }
        if (Arrays.equals(owner, base)) {
            return program;
        }
        if (path.endsWith(".dmn") && base != null && program != null && owner != null) {
            return table(path, TableCells.of(base), TableCells.of(program), TableCells.of(owner), conflicts)
                    .getBytes(StandardCharsets.UTF_8);
        }
        conflicts.add(new MergeConflict(ConflictKind.FILE, path, null, null, null, null));
        return owner;
    }

    private static String table(String path, TableCells base, TableCells program, TableCells owner, List<MergeConflict> conflicts) {
        if (program.structure().equals(base.structure()) || program.structure().equals(owner.structure())) {
            return owner.with(changes(path, base, program, owner, conflicts));
        }
        if (owner.structure().equals(base.structure())) {
            Map<String, String> kept = new TreeMap<>();
            owner.cells().forEach((cell, text) -> {
                if (!text.equals(base.cells().get(cell))) {
                    kept.put(cell, text);
                }
            });
            changes(path, base, program, owner, conflicts);
            kept.keySet().stream().filter(cell -> !program.cells().containsKey(cell))
                    .forEach(cell -> conflicts.add(new MergeConflict(ConflictKind.GONE, path, cell, base.cells().get(cell), owner.cells().get(cell), null)));
            return program.with(kept);
        }
        conflicts.add(new MergeConflict(ConflictKind.TABLE, path, null, null, null, null));
        return owner.text();
    }

    /** Cells that the program changed and the owner did not. */
    private static Map<String, String> changes(String path, TableCells base, TableCells program, TableCells owner, List<MergeConflict> conflicts) {
        Map<String, String> taken = new TreeMap<>();
        program.cells().forEach((cell, text) -> {
            String was = base.cells().get(cell);
            String own = owner.cells().get(cell);
            if (was == null && own == null || text.equals(was) || text.equals(own)) {
                return;
            }
            if (own != null && own.equals(was)) {
                taken.put(cell, text);
            } else if (own != null) {
                conflicts.add(new MergeConflict(ConflictKind.CELL, path, cell, was, own, text));
            } else {
                conflicts.add(new MergeConflict(ConflictKind.REMOVED, path, cell, was, null, text));
            }
        });
        return taken;
    }
}
