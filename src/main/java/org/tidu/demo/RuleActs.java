package org.tidu.demo;

import java.time.LocalDate;
import org.tidu.workbench.editor.RuleSetDraftDesk;
import org.tidu.workbench.editor.view.CellPlace;

/** What policy owners have begun to change, each a rule set of their own. */
@Demo
class RuleActs {

    private static final String HUNAN = "decisions/hunan/2025/hn-2025.dmn";
    private static final String LIMITS = "decisions/hunan/2025/procedure-limits.dmn";

    private final RuleSetDraftDesk desk;

    RuleActs(RuleSetDraftDesk desk) {
        this.desk = desk;
    }

    /** The number is raised; the clause still says the old one, which the check points at. */
    void raiseTheMinimum(LocalDate from) {
        int draft = desk.open("HN-2025", 1, "zhengce1").number();
        desk.type("HN-2025", draft, HUNAN, new CellPlace("hn-2025-requirements", "rule_requirements_advanced",
                "output_hn2025Requirements_minimumScenarios"), "12", "zhengce1");
        desk.describe("HN-2025", draft, from, "下一年度拟把先进级场景数提高到 12 个", "征求意见稿", null, "zhengce1");
    }

    void askForMoreScores(LocalDate from) {
        String id = "hunan-2025-procedure-limits";
        int draft = desk.open(id, 1, "zhengce2").number();
        desk.type(id, draft, LIMITS, new CellPlace("procedure-limits", "rule_procedureLimits_everyTier", "output_procedureLimits_leastScores"), "3", "zhengce2");
        desk.describe(id, draft, from, "每件至少三份有效评分", "评审办法修订稿", null, "zhengce2");
    }
}
