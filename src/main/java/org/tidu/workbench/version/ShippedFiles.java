package org.tidu.workbench.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The tables and rows that come with the program, by the names they have in the repository. */
@Component
class ShippedFiles {

    private static final String TOP = "decisions/";

    private final ResourcePatternResolver resources;

    ShippedFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String pattern : new String[] {"**/*.dmn", "**/*.yaml"}) {
                for (Resource file : resources.getResources("classpath*:" + TOP + pattern)) {
                    try (InputStream stream = file.getInputStream()) {
                        files.put(name(file), stream.readAllBytes());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the tables of the program cannot be read", unreadable);
        }
        return files;
    }

    private static String name(Resource file) throws IOException {
        String path = file.getURL().getPath();
        return path.substring(path.lastIndexOf("/" + TOP) + 1);
    }
}
