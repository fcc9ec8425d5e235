package org.tidu.engine.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every model that comes with the program, named as it stands in the repository, wherever the program is installed: the name is what the next
 * edition replaces it by. Read from the program itself: a deployment says of itself what it likes.
 */
@Component
class ProgramModels {

    private static final List<String> FOLDERS =
            List.of("processes/*.bpmn", "decisions/**/*.dmn", "forms/*.form");

    private final ResourcePatternResolver resources;

    ProgramModels(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    Map<String, byte[]> all() {
        Map<String, byte[]> models = new TreeMap<>();
        try {
            for (String folder : FOLDERS) {
                for (Resource model : resources.getResources("classpath*:" + folder)) {
                    try (InputStream stream = model.getInputStream()) {
                        models.put(name(model, folder), stream.readAllBytes());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the models cannot be read", unreadable);
        }
        return models;
    }

    private static String name(Resource model, String folder) throws IOException {
        String path = model.getURL().getPath();
        return path.substring(path.lastIndexOf("/" + folder.substring(0, folder.indexOf('/') + 1)) + 1);
    }
}
