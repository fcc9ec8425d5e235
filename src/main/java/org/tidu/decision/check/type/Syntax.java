package org.tidu.decision.check.type;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.tidu.decision.feel.Scala;

/** FEEL texts as syntax trees, by the parser that the engine uses. */
public final class Syntax {

    private static final Pattern POSITION = Pattern.compile(":\\d+:(\\d+), found \"(.*?)\"?$", Pattern.DOTALL);
    private static final int SHORT = 60;
    private static final int FEW = 4;
    /** Characters looked at: two hundred times what the longest text of ours takes. */
    private static final long MOST_LOOKS = 1_000_000;
    private static final long MOST_CHARACTERS = 1_000_000;
    private static final Cache<String, ParseResult> EXPRESSIONS = cache();
    private static final Cache<String, ParseResult> TESTS = cache();
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private Syntax() {}

    public static FeelEngineApi engine() {
        return FEEL;
    }

    public static ParseResult expression(String text) {
        return kept(EXPRESSIONS, text, () -> FEEL.parseExpression(readable(text, false)));
    }

    /** An input cell. Empty means the same as "-". */
    public static ParseResult unaryTests(String text) {
        String tests = text.isBlank() ? "-" : text;
        return kept(TESTS, tests, () -> FEEL.parseUnaryTests(readable(tests, true)));
    }

    /**
     * Why a long text is no FEEL the parser may take years to find out: it is given the place alone, where it fails at once. What ends an
     * abandoned check ends here.
     */
    private static String readable(String text, boolean tests) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (text.length() <= SHORT && Brackets.of(text).depth() <= FEW) {
            return text;
        }
        int place = Scala.failsAt(text, tests, MOST_LOOKS);
        return place < 0 ? text : " ".repeat(place) + ")";
    }

    /** Nobody waits for somebody else's text to be parsed. */
    private static ParseResult kept(Cache<String, ParseResult> cache, String text, Supplier<ParseResult> parsed) {
        ParseResult known = cache.getIfPresent(text);
        if (known == null) {
            known = parsed.get();
            cache.put(text, known);
        }
        return known;
    }

    /** The same text is asked for by many checks. */
    private static Cache<String, ParseResult> cache() {
        return Caffeine.newBuilder().maximumWeight(MOST_CHARACTERS).weigher((String text, ParseResult parsed) -> text.length() + 100).build();
    }

    /** Where the parser gave up, in Chinese. */
    public static String problem(ParseResult failed) {
        Matcher position = POSITION.matcher(failed.failure().message());
        return position.find()
                ? "无法识别，问题在第 " + position.group(1) + " 个字符附近（“" + shortened(position.group(2)) + "”）"
                : "无法识别";
    }

    /** The node itself and every node below it. */
    public static Stream<Object> nodes(Object node) {
        return Stream.concat(Stream.of(node), Scala.parts(node).stream().flatMap(Syntax::nodes));
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
