package org.tidu.assessment.digital;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.decision.Decisions;
import org.tidu.problem.FieldErrors;

/** Checks the answers to a questionnaire on digitalisation against its tables, item by item. */
@Component
public class DigitalCheck {

    private static final List<String> GRADED = List.of("grade", "score");

    private final Decisions decisions;
    /** By the very bytes of the file: an array is equal to itself alone, and a file of an edition is read once. */
    private final Map<byte[], KnownDigital> known = new ConcurrentHashMap<>();

    public DigitalCheck(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param asked whose questionnaire the answers are measured by
     * @param all   of the edition: an amount that exceeds the whole is wrong whoever is asked
     */
    public void check(
            List<RuleSet> asked, List<RuleSet> all, List<Map<String, Object>> answers, String path, FieldErrors errors) {
        if (answers.isEmpty()) {
            return;
        }
        List<KnownDigital> tables = tables(asked);
        List<DigitalAmount> amounts = tables(all).stream().flatMap(table -> table.amounts().stream()).distinct().toList();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Map<String, Object> answer = answers.get(i);
            if (answer == null) {
                continue;
            }
            String at = path + "[" + i + "].";
            checkAlone(answer, amounts, at, errors);
            tables.forEach(table -> checkBand(table, answer, at, errors));
            if (answer.get("item") == null) {
                continue;
            }
            if (!seen.add(answer.get("item"))) {
                errors.add(at + "item", "第 " + answer.get("item") + " 项重复填写，请只保留一条");
            }
            tables.forEach(table -> checkBy(table, answer, amounts, at, errors));
        }
    }

    private List<KnownDigital> tables(List<RuleSet> ruleSets) {
        return ruleSets.stream().flatMap(ruleSet -> ruleSet.digital().stream())
                .map(file -> known.computeIfAbsent(file.bytes(), any -> new KnownDigital(new DigitalTables(decisions, file)))).toList();
    }

    private static void checkAlone(Map<String, Object> answer, List<DigitalAmount> amounts, String at, FieldErrors errors) {
        if (Boolean.TRUE.equals(answer.get("notApplicable"))) {
            refuse(GRADED, answer, at, "已选“不涉及此环节”，请不要再填写等级和得分", errors);
        }
        for (DigitalAmount amount : amounts) {
            if (answer.get(amount.field()) instanceof BigDecimal part && amount.partOf() != null
                    && answer.get(amount.partOf()) instanceof BigDecimal total && part.compareTo(total) > 0) {
                errors.add(at + amount.field(), amount.tooMuch() + " " + total.toPlainString() + " 万元");
            }
        }
    }

    private static void checkBy(
            KnownDigital tables, Map<String, Object> answer, List<DigitalAmount> amounts, String at, FieldErrors errors) {
        int item = (Integer) answer.get("item");
        Map<String, Object> asked = tables.item(item);
        if (Boolean.FALSE.equals(asked.get("notApplicableAllowed")) && Boolean.TRUE.equals(answer.get("notApplicable"))) {
            errors.add(at + "notApplicable", "第 " + item + " 项不能选“不涉及此环节”");
        }
        if ("AMOUNT".equals(asked.get("answerKind"))) {
            refuse(GRADED, answer, at, "第 " + item + " 项填写投入金额，没有等级和得分", errors);
        } else if ("GRADE".equals(asked.get("answerKind"))) {
            refuse(amounts.stream().map(DigitalAmount::field).toList(), answer, at, "第 " + item + " 项填写等级和得分，没有投入金额", errors);
        }
    }

    private static void checkBand(KnownDigital tables, Map<String, Object> answer, String at, FieldErrors errors) {
        if (answer.get("grade") instanceof Integer grade && answer.get("score") instanceof BigDecimal score) {
            tables.band(grade).filter(band -> !band.contains(score)).ifPresent(band ->
                    errors.add(at + "score", "等级 " + grade + " 的得分应" + band + "，现为 " + score.toPlainString()));
        }
    }

    private static void refuse(
            List<String> fields, Map<String, Object> answer, String at, String message, FieldErrors errors) {
        fields.stream().filter(field -> answer.get(field) != null).forEach(field -> errors.add(at + field, message));
    }
}
