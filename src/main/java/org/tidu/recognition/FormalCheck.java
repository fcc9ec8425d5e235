package org.tidu.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.assessment.Limits;
import org.tidu.casefile.Cases;
import org.tidu.enterprise.Enterprise;
import org.tidu.enterprise.Enterprises;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormSource;
import org.tidu.problem.FieldError;
import org.tidu.term.DeclarationNumber;

/**
 * Form {@code formal-check}: who passes names experts of the panel as it is now, at least as many as the limits ask, who refuses says why.
 */
@Component
class FormalCheck implements FormRule, FormHandler, FormSource {

    private static final String OPTIONS = "expertOptions";

    private final Cases cases;
    private final ExpertPanel panel;
    private final CaseLimits limits;
    private final Enterprises enterprises;

    FormalCheck(Cases cases, ExpertPanel panel, CaseLimits limits, Enterprises enterprises) {
        this.enterprises = enterprises;
        this.cases = cases;
        this.panel = panel;
        this.limits = limits;
    }

    @Override
    public String formId() {
        return "formal-check";
    }

    /** Experts join and leave while the task waits. */
    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        return Map.of(OPTIONS, panel.choices((String) context.get("expertGroup"), names(context)));
    }

    /** As the firm declared, and as it is called now. */
    private Set<String> names(Map<String, Object> context) {
        Set<String> names = new HashSet<>();
        if (context.get("enterpriseName") instanceof String declared) {
            names.add(declared);
        }
        if (context.get("declarationNumber") instanceof String number) {
            cases.find(new DeclarationNumber(number)).flatMap(row -> enterprises.find(row.uscc())).map(Enterprise::name).ifPresent(names::add);
        }
        return names;
    }

    @Override
    public List<FieldError> check(FormInput input) {
        Answers answers = new Answers(input.values());
        Set<Object> offered = offered(input);
        long chosen = answers.list("experts").stream().filter(offered::contains).distinct().count();
        boolean passes = "PASS".equals(answers.decision());
        Limits limit = limits.of(new DeclarationNumber(input.businessKey()));
        int least = limit.experts();
        return answers
                .refuseIf(passes && offered.size() < least, "experts",
                        "专家库中只有 " + offered.size() + " 名专家，不足 " + least + " 名，请先由系统管理员补充专家")
                .refuseIf(passes && offered.size() >= least && chosen < least, "experts",
                        "「评审专家」至少选择 " + least + " 名不同的专家，当前 " + chosen + " 名")
                .refuseIf("FAIL".equals(answers.decision()) && answers.isShorterThan(limit.explanation(), "reason"), "reason",
                        "形式审查不通过的，请在「审查说明」中至少写 " + limit.explanation() + " 个字说明理由")
                .errors();
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        Answers answers = new Answers(input.values());
        boolean passes = "PASS".equals(answers.decision());
        cases.review(new DeclarationNumber(input.businessKey()), "形式审查", answers.decision(), passes ? "通过" : "不通过",
                answers.textOrNull("reason"), List.of());
        Map<String, Object> variables = new HashMap<>();
        variables.put("decision", answers.decision());
        variables.put("experts", passes ? answers.list("experts").stream().distinct().toList() : null);
        return variables;
    }

    private static Set<Object> offered(FormInput input) {
        return new Answers(input.context()).list(OPTIONS).stream()
                .map(option -> ((Map<?, ?>) option).get("value"))
                .collect(Collectors.toSet());
    }
}
