package org.tidu.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;

/**
 * What an office verifies beside the writing (通知 一（六）（八）). Until it is over the facts do not say it, and the condition
 * that rests on it is neither met nor unmet for people.
 */
public enum Verification {
    SYSTEM_REGISTRATION("systemRegistration", "SYSTEM_REGISTRATION", "信息填报及审核"),
    BASIC_TIER("heldTiers", "PRIOR_TIER", "基础级清单");

    private static final String UNDER_WAY = "核实中";

    private final String fact;
    private final String condition;
    private final String text;

    Verification(String fact, String condition, String text) {
        this.fact = fact;
        this.condition = condition;
        this.text = text;
    }

    public String fact() {
        return fact;
    }

    /** 「信息填报及审核、基础级清单」 */
    public static String words(Set<Verification> some) {
        return some.stream().sorted().map(one -> one.text).collect(Collectors.joining("、"));
    }

    /** Which were under way when a verdict was given on these facts. */
    public static Set<Verification> openIn(Map<String, Object> facts) {
        return Arrays.stream(values()).filter(one -> facts.get(one.fact) == null).collect(Collectors.toSet());
    }

    /** The verdict as people read it: what is being verified says so, and bars nobody yet. */
    public static Verdict told(Verdict verdict, Map<String, Object> facts) {
        Set<String> open = openIn(facts).stream().map(one -> one.condition).collect(Collectors.toSet());
        if (open.isEmpty()) {
            return verdict;
        }
        List<Condition> conditions = verdict.conditions().stream()
                .map(condition -> open.contains(condition.code()) ? underWay(condition) : condition).toList();
        return new Verdict(verdict.jurisdiction(), verdict.tier(), verdict.ruleSet(),
                conditions.stream().noneMatch(Condition::bars), verdict.directRecognition(), conditions);
    }

    /** Of a condition as {@link #told}: whether an office is still verifying what it rests on. */
    public static boolean isUnderWay(Condition condition) {
        return condition.met() == null && UNDER_WAY.equals(condition.actual())
                && Arrays.stream(values()).anyMatch(one -> one.condition.equals(condition.code()));
    }

    private static Condition underWay(Condition condition) {
        return new Condition(condition.code(), condition.title(), condition.clause(), condition.nature(), null,
                condition.required(), UNDER_WAY, null, condition.soft());
    }
}
