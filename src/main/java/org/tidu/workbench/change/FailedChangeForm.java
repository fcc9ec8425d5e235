package org.tidu.workbench.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionWalk;

/** Form {@code resolve-failed-change}: who gives a version up is written down with it, and why. */
@Component
class FailedChangeForm implements FormRule, FormHandler {

    private static final String DECISION = "decision";
    private static final String GIVE_UP = "GIVE_UP";

    private final RuleSetVersions versions;
    private final VersionWalk walk;
    private final Callers callers;

    FailedChangeForm(RuleSetVersions versions, VersionWalk walk, Callers callers) {
        this.versions = versions;
        this.walk = walk;
        this.callers = callers;
    }

    @Override
    public String formId() {
        return "resolve-failed-change";
    }

    @Override
    public List<FieldError> check(FormInput input) {
        return PolicyPeople.objections(callers, DECISION);
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        if (GIVE_UP.equals(input.values().get(DECISION))) {
            String reason = input.values().get("reason") instanceof String text && !text.isBlank() ? text.strip() : RulesDay.GIVEN_UP;
            walk.takeBack(versions.labelled(input.businessKey()).orElseThrow(), callers.current(), reason);
        }
        return new HashMap<>(input.values());
    }
}
