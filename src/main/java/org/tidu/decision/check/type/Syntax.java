package org.tidu.decision.check.type;

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
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private Syntax() {}

    public static FeelEngineApi engine() {
        return FEEL;
    }

    public static ParseResult expression(String text) {
        return FEEL.parseExpression(text);
    }

    /** An input cell. Empty means the same as "-". */
    public static ParseResult unaryTests(String text) {
        return FEEL.parseUnaryTests(text.isBlank() ? "-" : text);
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
