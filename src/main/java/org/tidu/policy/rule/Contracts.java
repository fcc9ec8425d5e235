package org.tidu.policy.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tidu.policy.edition.Sheet;

/** What the program reads, file by file. */
final class Contracts {

    /** {@code decisions/<place>/<year>/hn-2025.dmn} */
    private static final Pattern RULE_SET = Pattern.compile("[a-z]+-\\d{4}");

    private static final Map<String, List<Contract>> SHARED = Map.ofEntries(
            Map.entry("county-routing", List.of(Contract.table("county-routing", "countyCode",
                    "countyName:string", "countyGroup:string", "cityGroup:string", "provinceGroup:string").by("UNIQUE"))),
            Map.entry("enterprise-size", List.of(Contract.table("enterprise-size", "employees revenue", "enterpriseSize:string").by("FIRST"))),
            Map.entry("honours", List.of(Contract.table("honours", "kind", "name:string", "onRoster:boolean", "inSummary:boolean").by("UNIQUE"))),
            Map.entry("maturity-level", List.of(Contract.table("maturity-level", "maturityScore", "maturityLevel:integer").by("UNIQUE"))),
            Map.entry("scenario-catalogue", List.of(
                    Contract.table("scenario-catalogue", "code", "name:string", "segment:string").by("UNIQUE"),
                    Contract.table("scenario-segments", "segment", "segmentName:string", "group:string", "groupName:string").by("UNIQUE"))),
            Map.entry("scenario-descriptions", List.of(Contract.table("scenario-guide", "code", "description:string").by("UNIQUE"),
                    Contract.table("scenario-descriptions", "code", "basic:string", "advanced:string", "excellent:string", "leading:string")
                            .by("UNIQUE"))),
            Map.entry("working-days", List.of(Contract.table("working-days", "day", "dayType:string").by("UNIQUE"))),
            Map.entry("expert-score-band", List.of(Contract.table("expert-score-band", "averageScore", "scoreBand:string", "scoreBandName:string")
                    .by("UNIQUE"))),
            Map.entry("site-visit-sampling", List.of(Contract.table("site-visit-sampling",
                    "exceptionGranted scoreSpread averageScore totalInvestment", "siteVisit:boolean", "siteVisitReason:string").by("UNIQUE"))),
            Map.entry("review-conclusion", List.of(Contract.table("review-conclusion", "scoreBand siteVisitResult",
                    "suggestedConclusion:string", "suggestionReason:string").by("UNIQUE"))),
            Map.entry("case-outcomes", List.of(Contract.table("case-outcomes", "outcome tierName cityName", "explanation:string").by("UNIQUE"))),
            Map.entry("correction-rules", List.of(
                    Contract.table("correction-rules", "exception inCorrection windowOpen correctionOpen", "mayCorrect:boolean", "goesOn:boolean")
                            .by("UNIQUE"),
                    Contract.table("condition-documents", "code", "document:string").by("UNIQUE"))),
            Map.entry("overdue-lists", List.of(Contract.table("overdue-lists", "level", "order:string", "withinQuota:boolean",
                    "beyondQuota:string").by("UNIQUE"))),
            Map.entry("number-series", List.of(Contract.table("number-series", "tier", "letter:string!", "digits:integer!").by("UNIQUE"))),
            Map.entry("tiers", List.of(Contract.table("tiers", "tier", "name:string").by("UNIQUE"))),
            Map.entry("evidence-categories", List.of(Contract.table("evidence-categories", "category", "name:string", "asked:string", "types:string",
                    "megabytes:integer!", "most:integer!", "perInstance:boolean", "mayBeUnaudited:boolean", "clause:string", "advice:string").by("UNIQUE"))),
            Map.entry("entry-questions", List.of(
                    Contract.table("entry-questions-size", "chosenSize computedSize chosenName computedName employees revenue",
                            "code:string", "question:string").by("UNIQUE"),
                    Contract.table("result-improvement", "measure better unit before after", "improvement:double", "improvementUnit:string").by("UNIQUE"),
                    Contract.table("entry-questions-results", "name better before after mostValue improvement mostImprovement beforeShown afterShown "
                            + "mostValueShown improvementShown mostImprovementShown", "code:string", "place:string", "question:string").by("UNIQUE"))),
            Map.entry("application-results", List.of(Contract.table("application-results", "indicator", "name:string!", "better:string!", "unit:string",
                    "measure:string!", "mostImprovement:double!", "mostValue:double").by("UNIQUE"))),
            Map.entry("form-facts", List.of(Contract.table("form-facts", "fact", "form:string", "field:string", "kind:string", "asked:string",
                    "needed", "optional").by("UNIQUE"))),
            Map.entry("procedure-limits", List.of(Contract.table("procedure-limits", "tier", "leastExperts:integer!", "leastScores:integer!",
                    "leastExplanation:integer!", "remindersApart:integer!", "extensionReasonLeast:integer!", "extensionReasonMost:integer!")
                    .by("UNIQUE"))));

    private Contracts() {}

    static List<Contract> of(String file) {
        String base = Sheet.baseName(file);
        if (SHARED.containsKey(base)) {
            return SHARED.get(base);
        } else if (isRuleSet(file)) {
            return ruleSet(base);
        } else if (base.endsWith("direct-recognition")) {
            return List.of(Contract.table(base, "tier honourKind benchmarkYear", "directRecognition:boolean", "reason:string").by("UNIQUE"));
        } else if (base.matches("[a-z]+-\\d{4}-scenarios")) {
            return List.of(Contract.table(base, "code", "number:integer", "name:string", "segmentName:string", "tiers").by("UNIQUE"));
        } else if (base.endsWith("-forms")) {
            return List.of(Contract.table(base, "tier", "start:string", "maturity:string", "application:string", "results:string", "paper:string")
                    .by("UNIQUE"));
        } else if (base.endsWith("-waivers")) {
            return List.of(Contract.table(base, "conditionCode legalForm gap actual", "level:string", "secondLevel:string", "basis:string")
                    .by("UNIQUE"));
        }
        return base.endsWith("-digital") ? digital(base) : List.of();
    }

    static boolean isRuleSet(String file) {
        return file.matches("decisions/[^/]+/[^/]+/[^/]+\\.dmn") && RULE_SET.matcher(Sheet.baseName(file)).matches();
    }

    private static List<Contract> ruleSet(String base) {
        return List.of(
                Contract.table(base + "-rule-set", "tier facts", "jurisdiction:string", "jurisdictionName:string", "edition:string",
                        "inForceFrom:string", "order:integer").by("UNIQUE"),
                Contract.table(base + "-requirements", "tier facts").by("UNIQUE"),
                Contract.table(base + "-conditions", "tier facts", "code:string", "title:string", "clause:string", "nature:string",
                        "required", "actual", "met:boolean", "gap", "soft:boolean").by("RULE ORDER"),
                Contract.table(base + "-reference", "tier facts").optional(),
                Contract.table(base + "-digital-score", "tier facts").optional());
    }

    private static List<Contract> digital(String base) {
        return List.of(Contract.table(base + "-items", "item", "name:string", "answerKind:string", "notApplicableAllowed:boolean").by("UNIQUE"),
                Contract.table(base + "-grades", "item grade", "description:string").by("UNIQUE"),
                Contract.table(base + "-bands", "grade", "lower:double", "lowerIncluded:boolean", "upper:double", "upperIncluded:boolean")
                        .by("UNIQUE"),
                Contract.table(base + "-amounts", "order", "field:string", "label:string", "partOf:string", "tooMuch:string").by("UNIQUE").optional(),
                Contract.table(base + "-fit", "grade score", "fit:string").by("UNIQUE").optional());
    }
}
