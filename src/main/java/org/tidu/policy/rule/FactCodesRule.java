package org.tidu.policy.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidu.assessment.facts.FactFields;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;

/** An input that is a fact of the enterprise is asked for answers that the fact can have. */
public final class FactCodesRule implements ContextRule {

    private static final Map<String, Set<String>> CODES = new HashMap<>();

    static {
        collect("", FactFields.seenByRules());
    }

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).forEach(sheet -> {
            for (int i = 0; i < sheet.table().inputs().size(); i++) {
                int input = i;
                String asked = sheet.table().inputs().get(i).expression();
                Set<String> codes = CODES.getOrDefault(asked.replaceFirst("^facts\\.", ""), Set.of());
                sheet.rows().stream().filter(row -> row.inputs().size() > input && !codes.isEmpty()).forEach(row -> Reading.compared(row.inputs().get(input)).stream()
                        .filter(value -> value instanceof String && !codes.contains(value)).forEach(value -> findings.cell(FindingKind.UNKNOWN_VALUE, sheet.table(), row,
                                sheet.table().inputs().get(input), "的“" + value + "”不是这一项的取值，这一行永远用不上。可用的取值：" + String.join("、", codes.stream().sorted().toList()) + "。")));
            }
        });
    }

    /** Enumerations by the path of their field: legalForm, maturity.basis. */
    @SuppressWarnings("unchecked")
    private static void collect(String path, Map<String, Object> schema) {
        if (schema.get("enum") instanceof List<?> codes) {
            CODES.put(path, codes.stream().map(String::valueOf).collect(Collectors.toSet()));
        }
        if (schema.get("properties") instanceof Map<?, ?> fields) {
            fields.forEach((field, inner) -> collect(path.isEmpty() ? (String) field : path + "." + field, (Map<String, Object>) inner));
        }
    }
}
