package org.tidu.replay.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tidu.assessment.verdict.Condition;

/**
 * How far a case lies from the bound that was changed.
 *
 * @param distance never negative, in the unit of the condition
 * @param reached  whether the new bound is reached
 */
public record Margin(String code, String title, String required, String actual, BigDecimal distance, boolean reached) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** Of a condition whose requirement is another one and is a number; the nearest when there are several. */
    static Optional<Margin> of(List<ConditionChange> changes) {
        return changes.stream().filter(change -> change.before() != null && change.after() != null
                        && change.after().required() != null && !change.after().required().equals(change.before().required()))
                .flatMap(change -> of(change.after()).stream())
                .min((one, other) -> one.distance.compareTo(other.distance));
    }

    /** Only where requirement and actual hold one number each: of a text with two nobody knows which is the bound. */
    private static Optional<Margin> of(Condition condition) {
        Optional<BigDecimal> bound = number(condition.required());
        Optional<BigDecimal> actual = number(condition.actual());
        if (condition.met() == null || bound.isEmpty() || actual.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Margin(condition.code(), condition.title(), condition.required(), condition.actual(),
                actual.get().subtract(bound.get()).abs(), condition.met()));
    }

    private static Optional<BigDecimal> number(String text) {
        if (text == null) {
            return Optional.empty();
        }
        List<String> found = NUMBER.matcher(text).results().map(MatchResult::group).limit(2).toList();
        return found.size() == 1 ? Optional.of(new BigDecimal(found.get(0))) : Optional.empty();
    }
}
