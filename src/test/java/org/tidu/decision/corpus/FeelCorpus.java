package org.tidu.decision.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of FEEL generated from {@code feel/corpus.txt}: each production of each topic several times. Same seed, same texts. */
public final class FeelCorpus {

    private static final Pattern REFERENCE = Pattern.compile("\\$([a-z]+)");
    private static final int DEEP = 2;
    private static final Map<String, List<String>> GRAMMAR = grammar();

    private final Random random;

    public FeelCorpus(long seed) {
        this.random = new Random(seed);
    }

    /** Expressions by topic. */
    public Map<String, Set<String>> expressions(int each) {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        GRAMMAR.forEach((topic, productions) -> {
            if (Character.isUpperCase(topic.charAt(0))) {
                texts.put(topic, texts(productions, each));
            }
        });
        return texts;
    }

    /** What may stand in an input cell. */
    public Set<String> unaryTests(int each) {
        return texts(GRAMMAR.get("cell"), each);
    }

    /** One text of this kind: {@code number}, {@code cell}. */
    public String any(String kind) {
        return expand(any(GRAMMAR.get(kind)), DEEP);
    }

    private Set<String> texts(List<String> productions, int each) {
        Set<String> texts = new LinkedHashSet<>();
        productions.forEach(production -> {
            for (int i = 0; i < (production.contains("$") ? each : 1); i++) {
                texts.add(expand(production, DEEP));
            }
        });
        return texts;
    }

    private String expand(String production, int depth) {
        Matcher reference = REFERENCE.matcher(production);
        return reference.replaceAll(found -> Matcher.quoteReplacement(GRAMMAR.containsKey(found.group(1))
                ? expand(any(of(found.group(1), depth)), depth - 1) : found.group()));
    }

    private static List<String> of(String kind, int depth) {
        List<String> productions = GRAMMAR.get(kind);
        List<String> plain = productions.stream().filter(one -> !one.contains("$")).toList();
        return depth > 0 || plain.isEmpty() ? productions : plain;
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Map<String, List<String>> grammar() {
        Map<String, List<String>> grammar = new LinkedHashMap<>();
        List<String> topic = null;
        for (String line : file().lines().toList()) {
            if (line.startsWith(" ")) {
                topic.add(line.substring(1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                topic = grammar.computeIfAbsent(line, any -> new ArrayList<>());
            }
        }
        return grammar;
    }

    private static String file() {
        try (var in = FeelCorpus.class.getResourceAsStream("/feel/corpus.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
