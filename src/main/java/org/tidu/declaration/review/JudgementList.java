package org.tidu.declaration.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidu.casefile.history.Finding;
import org.tidu.casefile.history.Judgement;
import org.tidu.form.FormInput;
import org.tidu.problem.FieldError;

/**
 * The conditions that people must judge, as an officer filled them in: row by row those that {@link ReviewCountySource}
 * offers, which say what they are about; the officer adds the finding and a remark.
 */
record JudgementList(List<Map<?, ?>> offered, List<Map<?, ?>> filled, boolean recommends) {

    static final String NAME = "judgements";

    private static final int SHORTEST_REMARK = 5;

    static JudgementList of(FormInput input) {
        return new JudgementList(rows(input.context().get(NAME)), rows(input.values().get(NAME)),
                "RECOMMEND".equals(input.values().get("decision")));
    }

    /** Who recommends has judged everything; whoever finds that something is not met, or open, says what. */
    List<FieldError> problems() {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            String title = (String) offered.get(i).get("title");
            Finding finding = finding(i);
            if (finding == null && recommends) {
                errors.add(new FieldError(NAME + "[" + i + "].finding", "「" + title + "」须由您判断，请选择符合、不符合或需说明"));
            }
            String remark = remark(i);
            if (finding != null && finding != Finding.MEETS && (remark == null || remark.length() < SHORTEST_REMARK)) {
                errors.add(new FieldError(NAME + "[" + i + "].remark",
                        "「" + title + "」" + finding.text() + "的，请在说明中写明情况（至少 " + SHORTEST_REMARK + " 个字）"));
            }
        }
        return errors;
    }

    /** Those that were judged. */
    List<Judgement> judgements() {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            if (finding(i) != null) {
                Map<?, ?> about = offered.get(i);
                judgements.add(new Judgement((String) about.get("code"), (String) about.get("title"),
                        (String) about.get("clause"), finding(i), remark(i)));
            }
        }
        return judgements;
    }

    private Finding finding(int index) {
        Object finding = index < filled.size() ? filled.get(index).get("finding") : null;
        return finding == null ? null : Finding.valueOf((String) finding);
    }

    private String remark(int index) {
        Object remark = index < filled.size() ? filled.get(index).get("remark") : null;
        return remark instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    private static List<Map<?, ?>> rows(Object rows) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (rows instanceof List<?> list) {
            list.forEach(row -> maps.add((Map<?, ?>) row));
        }
        return maps;
    }
}
