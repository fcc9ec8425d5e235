package org.tidu.policy.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** Where the words of a row name what a list holds, they name all of it and nothing else: 安全、环保 for SAFETY and ENVIRONMENT. */
public final class NamedListRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        Map<String, String> names = names(edition, file);
        edition.sheets(file).forEach(sheet -> sheet.table().outputs().stream().filter(column -> column.type().isEmpty() && !column.values().isBlank())
                .forEach(column -> sheet.rows().forEach(row -> check(sheet, row, column, names, findings))));
    }

    private static void check(Sheet sheet, Row row, Column column, Map<String, String> names, Findings findings) {
        Map<String, String> words = Sheets.codes(column).stream().filter(String.class::isInstance).map(String.class::cast)
                .filter(code -> names.containsKey(code) || code.matches("\\p{IsHan}+")).collect(Collectors.toMap(Function.identity(), code -> names.getOrDefault(code, code)));
        List<String> held = sheet.values(row, column.name()).stream().map(String::valueOf).filter(words::containsKey).toList();
        Set<String> said = words.keySet().stream().filter(code -> row.description().contains(words.get(code))).collect(Collectors.toSet());
        if (!said.isEmpty() && !said.equals(Set.copyOf(held)) && sheet.cell(row, column.name()).startsWith("[")) {
            sheet.note(findings, FindingKind.TEXT_DIFFERS, row, column.name(), "是 " + said(held, words) + "，而说明写的是 " + said(said.stream().sorted().toList(), words)
                    + "（“" + row.description() + "”）。请核对原文，改为一致。");
        }
    }

    private static String said(List<String> codes, Map<String, String> words) {
        return codes.isEmpty() ? "（无）" : codes.stream().map(words::get).collect(Collectors.joining("、"));
    }

    /** What the file itself calls its codes: {@code {SAFETY: "安全"}}. */
    private static Map<String, String> names(Edition edition, String file) {
        Map<String, String> names = new HashMap<>();
        edition.model(file).ifPresent(model -> model.decisions().forEach(decision -> decision.literal().ifPresent(text -> names.putAll(Reading.texts(text)))));
        return names;
    }
}
