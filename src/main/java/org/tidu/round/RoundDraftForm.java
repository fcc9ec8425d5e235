package org.tidu.round;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;

/** The form with which a round is drafted: its instants come in order, and go to the process as dates. */
@Component
class RoundDraftForm implements FormRule, FormHandler {

    private static final String OPENS = "opensAt";
    private static final List<DayAndTime> DEADLINES = List.of(new DayAndTime("closesAt", "企业申报截止"),
            new DayAndTime("countyDeadlineAt", "县级推荐截止"), new DayAndTime("cityDeadlineAt", "市级汇总截止"));

    @Override
    public String formId() {
        return "round-draft";
    }

    /** Each instant is later than the one before; the county's may equal the enterprise's (通知 二（一）（三）). */
    @Override
    public List<FieldError> check(FormInput input) {
        List<FieldError> errors = new ArrayList<>();
        Instant earlier = opens(input);
        String label = "开始申报";
        for (DayAndTime deadline : DEADLINES) {
            Instant later = deadline.of(input.values());
            boolean mayEqual = deadline != DEADLINES.get(0);
            if (earlier != null && later != null && !later.isAfter(earlier) && !(mayEqual && later.equals(earlier))) {
                errors.add(new FieldError(deadline.dayField(), "「" + deadline.label() + (mayEqual ? "」不得早于「" : "」应晚于「") + label
                        + "」，请调整时间"));
            }
            earlier = later;
            label = deadline.label();
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        Map<String, Object> variables = new HashMap<>(input.values());
        variables.put(OPENS, opens(input));
        DEADLINES.forEach(deadline -> {
            variables.put(deadline.variable(), deadline.of(input.values()));
            variables.remove(deadline.dayField());
            variables.remove(deadline.timeField());
        });
        return variables;
    }

    @Nullable
    private static Instant opens(FormInput input) {
        return input.values().get(OPENS) instanceof String text ? OffsetDateTime.parse(text).toInstant() : null;
    }
}
