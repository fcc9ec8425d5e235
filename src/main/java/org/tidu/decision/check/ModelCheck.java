package org.tidu.decision.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Dom;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;

/** What concerns a file as a whole. */
final class ModelCheck {

    private static final List<String> NOT_EXECUTED = List.of("businessKnowledgeModel", "decisionService");

    private ModelCheck() {}

    static void check(DecisionModel model, Findings findings) {
        if (model.decisions().isEmpty()) {
            findings.file(FindingKind.INCOMPLETE, "文件里没有决策。请至少添加一张决策表。");
        }
        for (String kind : NOT_EXECUTED) {
            Dom.children(model.definitions(), kind).forEach(element -> findings.file(FindingKind.UNSUPPORTED,
                    "“" + Dom.attribute(element, "name") + "”（" + kind + "）引擎不执行。请改用决策表或表达式。"));
        }
        Set<String> ids = new HashSet<>();
        Dom.all(model.definitions()).map(element -> Dom.attribute(element, "id"))
                .filter(id -> !id.isEmpty() && !ids.add(id))
                .forEach(id -> findings.file(FindingKind.DUPLICATE,
                        "编号（id）“" + id + "”出现了两次。请把其中一个改成别的编号。"));
    }
}
