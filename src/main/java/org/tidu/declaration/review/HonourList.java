package org.tidu.declaration.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidu.form.FormInput;
import org.tidu.problem.FieldError;
import org.tidu.roster.Honour;

/** The claimed honours, as an officer filled them in: row by row those that {@link UnverifiedHonours} offers. */
record HonourList(List<Map<?, ?>> offered, List<Map<?, ?>> filled) {

    static final String NAME = "claimedHonours";

    private static final int SHORTEST_NAME = 4;

    /** @param name with the year */
    record Verified(Honour honour, String name, String document) {}

    static HonourList of(FormInput input) {
        return new HonourList(rows(input.context().get(NAME)), rows(input.values().get(NAME)));
    }

    /** Who verifies an honour names the document. */
    List<FieldError> problems() {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            if (isVerified(i) && document(i).length() < SHORTEST_NAME) {
                errors.add(new FieldError(NAME + "[" + i + "].document",
                        "「" + offered.get(i).get("title") + "」选“已核实”的，须写明证明文件的名称和文号（至少 " + SHORTEST_NAME + " 个字）"));
            }
        }
        return errors;
    }

    List<Verified> verified() {
        List<Verified> verified = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            if (isVerified(i)) {
                Map<?, ?> about = offered.get(i);
                verified.add(new Verified(new Honour((String) about.get("code"), ((Number) about.get("year")).intValue()),
                        (String) about.get("title"), document(i)));
            }
        }
        return verified;
    }

    private boolean isVerified(int index) {
        return index < filled.size() && "VERIFIED".equals(filled.get(index).get("verification"));
    }

    private String document(int index) {
        return filled.get(index).get("document") instanceof String text ? text.strip() : "";
    }

    private static List<Map<?, ?>> rows(Object rows) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (rows instanceof List<?> list) {
            list.forEach(row -> maps.add((Map<?, ?>) row));
        }
        return maps;
    }
}
