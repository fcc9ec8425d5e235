package org.tidu.decision.check;

import java.util.regex.Pattern;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Dom;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;

/** FEEL and nothing else: any other language is a program that would run on the server. */
final class LanguageCheck {

    private static final Pattern FEEL =
            Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(DMN/\\d+/FEEL/?|FEEL/\\d+)");

    private LanguageCheck() {}

    static void check(DecisionModel model, Findings findings) {
        Dom.all(model.definitions()).forEach(element -> {
            String language = Dom.attribute(element, "expressionLanguage");
            if (!language.isEmpty() && !FEEL.matcher(language).matches()) {
                findings.file(FindingKind.LANGUAGE, "“" + Dom.attribute(element, "id") + "”使用了表达式语言 " + language
                        + "。只能使用 FEEL：请删除 expressionLanguage，并按 FEEL 改写。");
            }
        });
    }
}
