package org.tidu.workbench.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormSource;
import org.tidu.problem.FieldError;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionWalk;

/** Form {@code review-rule-change}: the second person, who is never one of those who wrote the version. */
@Component
class ReviewChangeForm implements FormRule, FormHandler, FormSource {

    private static final String DECISION = "decision";
    private static final String REASON = "reason";
    private static final String APPROVE = "APPROVE";

    private final RuleSetVersions versions;
    private final ChangeReports reports;
    private final VersionWalk walk;
    private final Callers callers;
    private final PersonNames names;
    private final Clock clock;

    ReviewChangeForm(RuleSetVersions versions, ChangeReports reports, VersionWalk walk, Callers callers, PersonNames names, Clock clock) {
        this.versions = versions;
        this.reports = reports;
        this.walk = walk;
        this.callers = callers;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "review-rule-change";
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        return versions.labelled(String.valueOf(context.get("versionLabel"))).<Map<String, Object>>map(version ->
                Map.of("changeReport", ReportWords.of(version, reports, names, PlaceTitles.of(versions.bytes(version))),
                        "replayReport", ReportWords.replayed(version, reports))).orElse(Map.of());
    }

    @Override
    public List<FieldError> check(FormInput input) {
        List<FieldError> errors = new ArrayList<>(PolicyPeople.objections(callers, DECISION));
        RuleSetVersion version = version(input);
        if (versions.isWriter(version, callers.current())) {
            errors.add(new FieldError(DECISION, "这个版本由您起草或修改过，须由另一名规则负责人复核；要改可撤回"));
        }
        if (APPROVE.equals(input.values().get(DECISION))) {
            if (!version.contentHash().equals(input.context().get(ChangeModel.CONTENT_HASH.name()))) {
                errors.add(new FieldError(DECISION, "提交复核后内容被改动过，不能通过；请退回，重新检查"));
            }
            if (!version.aboutHash().equals(input.context().get(ChangeModel.ABOUT_HASH.name()))) {
                errors.add(new FieldError(DECISION, "提交复核后生效日期、修改原因或依据文件被改动过，不能通过；请退回，重新提交"));
            }
            LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
            if (version.inForceFrom() == null || !version.inForceFrom().isAfter(today)) {
                errors.add(new FieldError(DECISION, "生效日期 " + version.inForceFrom() + " 已到，不能通过；请退回，改生效日期后重新提交，最早为明天（"
                        + today.plusDays(1) + "）"));
            }
            versions.overtaking(version, today).ifPresent(head -> errors.add(new FieldError(DECISION, "提交复核后 " + head.label()
                    + " 已生效，通过会抹去它的修改；请退回，自 " + head.label() + " 新建草稿，再作修改")));
            reports.objections(version).forEach(objection -> errors.add(new FieldError(DECISION, objection)));
        }
        if (!APPROVE.equals(input.values().get(DECISION)) && words(input) == null) {
            errors.add(new FieldError(REASON, "请写明要改什么"));
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        RuleSetVersion version = version(input);
        String decision = String.valueOf(input.values().get(DECISION));
        String reason = words(input);
        if (APPROVE.equals(decision)) {
            walk.approve(version, callers.current(), reason);
        } else {
            walk.giveBack(version, callers.current(), reason);
        }
        return Map.of(DECISION, decision);
    }

    private static String words(FormInput input) {
        return input.values().get(REASON) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    private RuleSetVersion version(FormInput input) {
        return versions.labelled(input.businessKey()).orElseThrow();
    }
}
