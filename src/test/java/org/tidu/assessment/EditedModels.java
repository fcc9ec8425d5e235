package org.tidu.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidu.decision.Models;

/** The repository's decisions with one cell edited as its owner would. */
record EditedModels(String fileName, String before, String after) implements Models {

    @Override
    public String newest() {
        return ModelFolder.EDITION;
    }

    @Override
    public List<String> names(String editionId) {
        return new ModelFolder().names(editionId);
    }

    @Override
    public byte[] read(String editionId, String name) {
        byte[] file = new ModelFolder().read(editionId, name);
        if (!name.endsWith("/" + fileName)) {
            return file;
        }
        String text = new String(file, StandardCharsets.UTF_8);
        if (!text.contains(before)) {
            throw new AssertionError(before + " does not stand in " + name);
        }
        return text.replace(before, after).getBytes(StandardCharsets.UTF_8);
    }
}
