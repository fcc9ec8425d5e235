package org.tidu.decision.check;

import java.util.Set;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Syntax;

/** A verdict can be repeated: the same facts and tables give the same, on any day. */
final class RepeatableCheck {

    private static final Set<String> FORBIDDEN = Set.of("now", "today", "random number");

    private RepeatableCheck() {}

    static void check(Decision decision, Findings findings) {
        decision.texts().forEach(text -> {
            ParseResult parsed = text.isTest() ? Syntax.unaryTests(text.feel()) : Syntax.expression(text.feel());
            if (parsed.isSuccess()) {
                Syntax.nodes(parsed.parsedExpression().expression())
                        .filter(node -> node instanceof FunctionInvocation call && FORBIDDEN.contains(call.function()))
                        .map(node -> ((FunctionInvocation) node).function()).distinct()
                        .forEach(name -> findings.at(FindingKind.NOT_REPEATABLE, decision, text, "用到了“" + name
                                + "()”，同样的事实改天会得出不同的结论。请改为写明日期，或由申报事实提供。"));
            }
        });
    }
}
