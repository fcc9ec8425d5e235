package org.tidu.bench;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Camunda's DMN engine as it is configured out of the box. Public, because it is also loaded from another class path. */
public final class StockEngine implements Function<Map<String, Object>, List<Map<String, Object>>> {

    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    public StockEngine(byte[] dmn, String key) {
        decision = engine.parseDecision(key, new ByteArrayInputStream(dmn));
    }

    @Override
    public List<Map<String, Object>> apply(Map<String, Object> variables) {
        return engine.evaluateDecision(decision, variables).getResultList();
    }

    /** The same, with the feel-engine that Camunda 7.24 itself brings along in the place of ours. */
    @SuppressWarnings("unchecked")
    static Function<Map<String, Object>, List<Map<String, Object>>> asShipped(Path feelJar, byte[] dmn, String key) {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> entry.contains("feel-engine-") ? feelJar : Path.of(entry)).map(StockEngine::url).toArray(URL[]::new);
        try {
            return (Function<Map<String, Object>, List<Map<String, Object>>>) new URLClassLoader(classPath,
                    ClassLoader.getPlatformClassLoader()).loadClass(StockEngine.class.getName())
                    .getConstructor(byte[].class, String.class).newInstance(dmn, key);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    broken instanceof InvocationTargetException wrapped ? wrapped.getCause() : broken);
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
