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
 * changed is taken; where both did, the owner's stays and it is said (ADR 0095).
 *
 * @param conflicts in Chinese, one for each cell or file that both changed
 */
record RuleMerge(Map<String, byte[]> files, List<String> conflicts) {

    static RuleMerge of(Map<String, byte[]> base, Map<String, byte[]> program, Map<String, byte[]> owner) {
        Map<String, byte[]> merged = new TreeMap<>();
        List<String> conflicts = new ArrayList<>();
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

    private static byte[] file(String path, byte[] base, byte[] program, byte[] owner, List<String> conflicts) {
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
        conflicts.add(path + "：程序和您都改动了这个文件，保留了您的");
        return owner;
    }

    private static String table(String path, TableCells base, TableCells program, TableCells owner, List<String> conflicts) {
        if (program.structure().equals(base.structure())) {
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
                    .forEach(cell -> conflicts.add(path + "，" + cell + "：您改动的单元格在程序的新表里没有了，请核对"));
            return program.with(kept);
        }
        conflicts.add(path + "：程序和您都增减了行或列，保留了您的表");
        return owner.text();
    }

    /** Cells that the program changed and the owner did not. */
    private static Map<String, String> changes(String path, TableCells base, TableCells program, TableCells owner, List<String> conflicts) {
        Map<String, String> taken = new TreeMap<>();
        program.cells().forEach((cell, text) -> {
            String was = base.cells().get(cell);
            String own = owner.cells().get(cell);
            if (was == null || text.equals(was) || text.equals(own)) {
                return;
            }
            if (was.equals(own)) {
                taken.put(cell, text);
            } else if (own != null) {
                conflicts.add(path + "，" + cell + "：程序由「" + was + "」改为「" + text + "」，您的是「" + own + "」，保留了您的");
            } else {
                conflicts.add(path + "，" + cell + "：程序改动了您已删去的单元格");
            }
        });
        return taken;
    }
}
