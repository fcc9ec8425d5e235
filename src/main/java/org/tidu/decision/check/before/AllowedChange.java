package org.tidu.decision.check.before;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.space.Axis;

/** Which values two tests tell apart, found by asking both of each value that matters. */
final class AllowedChange {

    private AllowedChange() {}

    /** In words; nothing when they say the same of every value. */
    static Optional<String> between(Column was, Column is) {
        return between(is, was.values(), is.values(), "新允许", "不再允许");
    }

    static Optional<String> between(Column column, String was, String is, String more, String less) {
        Axis axis = Axis.of(new Column("", column.label(), column.name(), column.expression(), column.type(), ""), List.of(was, is));
        if (!axis.isPlain(was) || !axis.isPlain(is)) {
            return was.strip().equals(is.strip()) ? Optional.empty() : Optional.of("系统无法比较两种写法");
        }
        List<String> words = new ArrayList<>();
        axis.first(is, was).ifPresent(value -> words.add(more + "，如" + value));
        axis.first(was, is).ifPresent(value -> words.add(less + "，如" + value));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("；", words));
    }
}
