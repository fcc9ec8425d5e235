package org.tidu.workbench.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormSource;
import org.tidu.problem.FieldError;
import org.tidu.workbench.version.RuleConflict;
import org.tidu.workbench.version.RuleConflicts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.Settlement;

/** Form {@code settle-release-conflicts}: every conflict of a merged draft, settled at once. */
@Component
class SettleConflictsForm implements FormRule, FormHandler, FormSource {

    private static final String CONFLICTS = "conflicts";
    private static final String CHOICE = "choice";
    private static final String VERSION = "conflictsVersion";

    private final RuleSetVersions versions;
    private final RuleConflicts conflicts;
    private final Callers callers;

    SettleConflictsForm(RuleSetVersions versions, RuleConflicts conflicts, Callers callers) {
        this.versions = versions;
        this.conflicts = conflicts;
        this.callers = callers;
    }

    @Override
    public String formId() {
        return "settle-release-conflicts";
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        return versions.labelled(String.valueOf(context.get("versionLabel"))).<Map<String, Object>>map(draft -> {
            List<RuleConflict> all = conflicts.of(draft);
            return Map.of(CONFLICTS, all.stream().map(SettleConflictsForm::row).toList(), "conflictCount", all.size(),
                    "conflictsVersions", List.of(Map.of("label", "已核对草稿 " + draft.label() + " 现在的内容", "value", draft.contentHash())));
        }).orElse(Map.of());
    }

    private static Map<String, Object> row(RuleConflict conflict) {
        Map<String, Object> row = new HashMap<>();
        row.put("place", conflict.item() + "　" + conflict.place());
        row.put("base", conflict.said().base());
        row.put("own", conflict.said().own());
        row.put("other", conflict.said().other());
        row.put(CHOICE, conflict.isOpen() ? null : conflict.settledAs().name());
        return row;
    }

    @Override
    public List<FieldError> check(FormInput input) {
        List<FieldError> errors = new ArrayList<>(PolicyPeople.objections(callers, VERSION));
        RuleSetVersion draft = draft(input);
        if (!draft.mayBeWritten()) {
            errors.add(new FieldError(VERSION, "版本 " + draft.label() + "（" + draft.state().title() + "）不是草稿，冲突不能再处理"));
        }
        if (!draft.contentHash().equals(input.values().get(VERSION))) {
            errors.add(new FieldError(VERSION, "草稿 " + draft.label() + " 在您打开之后有了改动；请刷新页面，核对后再提交"));
        }
        List<RuleConflict> all = conflicts.of(draft);
        IntStream.range(0, all.size()).forEach(index -> check(all.get(index), choice(input, index), CONFLICTS + "[" + index + "]." + CHOICE, errors));
        return errors;
    }

    private static void check(RuleConflict conflict, Settlement choice, String path, List<FieldError> errors) {
        if (!conflict.isOpen() && conflict.settledAs() != choice) {
            errors.add(new FieldError(path, "这一处刚刚已由他人处理：" + conflict.settledAs().title() + "；请刷新页面后再提交"));
        } else if (conflict.isOpen() && (choice == null || !conflict.kind().ways().contains(choice))) {
            errors.add(new FieldError(path, "这一处请选择：" + String.join("、", conflict.kind().ways().stream().map(Settlement::title).toList())));
        }
    }

    /** What leaves the draft as it stands comes first: it was looked at as it stands. */
    @Override
    public Map<String, Object> accept(FormInput input) {
        RuleSetVersion draft = draft(input);
        List<RuleConflict> all = conflicts.of(draft);
        List<Integer> open = IntStream.range(0, all.size()).boxed().filter(index -> all.get(index).isOpen())
                .sorted(Comparator.comparing(index -> choice(input, index) != Settlement.OTHER)).toList();
        String seen = draft.contentHash();
        for (int index : open) {
            seen = conflicts.settle(draft.ruleSetId(), draft.number(), all.get(index).item(), choice(input, index), seen, callers.current()).contentHash();
        }
        return Map.of();
    }

    private static Settlement choice(FormInput input, int index) {
        return input.values().get(CONFLICTS) instanceof List<?> rows && index < rows.size() && rows.get(index) instanceof Map<?, ?> row
                && row.get(CHOICE) instanceof String said ? Settlement.valueOf(said) : null;
    }

    private RuleSetVersion draft(FormInput input) {
        return versions.labelled(input.businessKey()).orElseThrow();
    }
}
