package org.tidu.workbench.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidu.decision.Models;
import org.tidu.problem.NotFound;
import org.tidu.term.EditionId;

/** The tables in force with a version's own in their place. They are read by a trial alone, never by the engine. */
public record DraftModels(Map<String, byte[]> files) implements Models {

    private static final EditionId ID = new EditionId("draft");

    public static DraftModels of(Map<String, byte[]> inForce, Map<String, byte[]> own) {
        Map<String, byte[]> files = new TreeMap<>(inForce);
        files.putAll(own);
        return new DraftModels(files);
    }

    @Override
    public EditionId newest() {
        return ID;
    }

    @Override
    public List<String> names(EditionId editionId) {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] read(EditionId editionId, String name) {
        if (!files.containsKey(name)) {
            throw new NotFound("版本中没有模型文件 " + name);
        }
        return files.get(name);
    }
}
