package org.tidu.round;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;

/** The form with which a round is drafted: its instants come in order, and go to the process as dates. */
@Component
class RoundDraftForm implements FormRule, FormHandler {

    private static final List<String> IN_ORDER =
            List.of("opensAt", "closesAt", "countyDeadlineAt", "cityDeadlineAt");
    private static final Map<String, String> LABELS = Map.of("opensAt", "开始申报", "closesAt", "企业申报截止",
            "countyDeadlineAt", "县级推荐截止", "cityDeadlineAt", "市级汇总截止");

    @Override
    public String formId() {
        return "round-draft";
    }

    /** Each instant is later than the one before; the county's may equal the enterprise's (通知 二（一）（三）). */
    @Override
    public List<FieldError> check(FormInput input) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 1; i < IN_ORDER.size(); i++) {
            Object earlier = input.values().get(IN_ORDER.get(i - 1));
            Object later = input.values().get(IN_ORDER.get(i));
            if (earlier instanceof String && later instanceof String
                    && !inOrder(instant(earlier), instant(later), i > 1)) {
                errors.add(new FieldError(IN_ORDER.get(i), "「" + LABELS.get(IN_ORDER.get(i))
                        + (i > 1 ? "」不得早于「" : "」应晚于「")
                        + LABELS.get(IN_ORDER.get(i - 1)) + "」，请调整时间"));
            }
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        Map<String, Object> variables = new HashMap<>(input.values());
        IN_ORDER.forEach(name -> variables.put(name, instant(input.values().get(name))));
        return variables;
    }

    private static boolean inOrder(Instant earlier, Instant later, boolean mayEqual) {
        return later.isAfter(earlier) || mayEqual && later.equals(earlier);
    }

    private static Instant instant(Object text) {
        return OffsetDateTime.parse((String) text).toInstant();
    }
}
