package org.tidu.declaration.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.casefile.document.Canonical;
import org.tidu.form.schema.Json;
import org.tidu.problem.FieldError;

/**
 * Only the items that were returned may change; everything else stays as it was handed in.
 *
 * @param before   the documents as last handed in, {@link FiledTogether}
 * @param fields   that may change: a field, a list, or one row of a list, {@code scenarios[2]}
 * @param evidence whether evidence was returned, which belongs to the application (申报书 八)
 */
public record Correction(Map<String, Object> before, Set<String> fields, boolean evidence) {

    private static final String TRUTH = "truthCommitment";
    private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d+)]");

    /** Of which no evidence was returned. */
    Correction(Map<String, Object> before, Set<String> fields) {
        this(before, fields, false);
    }

    /** All documents, with what was returned as it is now. */
    Map<String, Object> applied(Map<String, Object> values) {
        return applied(before, values, "");
    }

    /**
     * What the form of the correction shows: the application, and of the other documents just what was returned.
     *
     * @param draft what was begun; it counts as far as it may change something, and what it says nothing about stays as it was
     */
    public Map<String, Object> shown(Map<String, Object> draft) {
        Map<String, Object> shown = new LinkedHashMap<>(applied(Json.merged(before, draft)));
        for (String form : FiledTogether.FORMS) {
            String prefix = FiledTogether.prefix(form);
            if (!prefix.isEmpty() && shown.remove(FiledTogether.name(form)) instanceof Map<?, ?> part) {
                Map<Object, Object> returned = new LinkedHashMap<>(part);
                returned.keySet().removeIf(field -> !fields.contains(prefix + field));
                shown.put(FiledTogether.name(form), returned);
            }
        }
        return shown;
    }

    /** What stood at each place that was returned when it was handed in, by its path; null where nothing did. */
    public Map<String, Object> returned() {
        Map<String, Object> returned = new TreeMap<>();
        fields.forEach(field -> {
            Matcher row = ROW.matcher(field);
            List<?> rows = row.matches() ? Json.listOr(Json.at(before, row.group(1)), List.of()) : List.of();
            int index = row.matches() ? Integer.parseInt(row.group(2)) : 0;
            returned.put(field, row.matches() ? index < rows.size() ? rows.get(index) : null : Json.at(before, field));
        });
        return returned;
    }

    private Map<String, Object> applied(Map<?, ?> had, Map<?, ?> values, String path) {
        Map<String, Object> merged = new LinkedHashMap<>();
        had.forEach((name, value) -> merged.put(String.valueOf(name), value));
        for (String field : fields) {
            String below = field.startsWith(path) ? field.substring(path.length()) : "";
            Matcher row = ROW.matcher(below);
            if (below.contains(".")) {
                String name = below.substring(0, below.indexOf('.'));
                merged.put(name, applied(Json.objectOr(had.get(name), Map.of()), Json.objectOr(values.get(name), Map.of()), path + name + "."));
            } else if (row.matches()) {
                merged.put(row.group(1), withRow(merged.get(row.group(1)), values.get(row.group(1)), Integer.parseInt(row.group(2))));
            } else if (!below.isEmpty()) {
                merged.put(below, values.get(below));
            }
        }
        return merged;
    }

    private static Object withRow(Object had, Object now, int index) {
        List<Object> rows = new ArrayList<>(Json.listOr(had, List.of()));
        List<?> sent = Json.listOr(now, List.of());
        if (index < rows.size() && index < sent.size()) {
            rows.set(index, sent.get(index));
        }
        return rows;
    }

    /** The documents of which something was returned, by form, with what was returned as it is now. */
    public Map<String, Map<String, Object>> documents(Map<String, Object> values) {
        Map<String, Object> together = applied(values);
        Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
        forms().forEach(form -> documents.put(form, FiledTogether.part(together, form)));
        return documents;
    }

    /** Forms of the documents of which something was returned; the application where evidence was, or nobody said what. */
    List<String> forms() {
        return FiledTogether.FORMS.stream()
                .filter(form -> fields.stream().anyMatch(field -> FiledTogether.formOf(field).equals(form))
                        || (evidence || fields.isEmpty()) && FiledTogether.name(form).isEmpty())
                .toList();
    }

    /** What differs without having been returned. */
    public List<FieldError> refused(Map<String, Object> values) {
        List<FieldError> errors = new ArrayList<>();
        refuse("", before, values, errors);
        return errors;
    }

    private void refuse(String path, Map<?, ?> had, Map<?, ?> values, List<FieldError> errors) {
        values.forEach((key, value) -> {
            String at = path + key;
            if (fields.contains(at) || at.equals(TRUTH)) {
                return;
            }
            if (value instanceof Map<?, ?> inside && fields.stream().anyMatch(field -> field.startsWith(at + "."))) {
                refuse(at + ".", Json.objectOr(had.get(key), Map.of()), inside, errors);
            } else if (fields.stream().anyMatch(field -> field.startsWith(at + "["))) {
                refuseRows(at, Json.listOr(had.get(key), List.of()), Json.listOr(value, List.of()), errors);
            } else if (!same(had.get(key), value)) {
                errors.add(new FieldError(at, "该项未要求补正，不能修改，请恢复原内容"));
            }
        });
    }

    private void refuseRows(String path, List<?> had, List<?> rows, List<FieldError> errors) {
        if (rows.size() != had.size()) {
            errors.add(new FieldError(path, "只要求补正其中的行，不能增删行：应为 " + had.size() + " 行，当前 " + rows.size() + " 行"));
            return;
        }
        for (int index = 0; index < rows.size(); index++) {
            String at = path + "[" + index + "]";
            if (!fields.contains(at) && !same(had.get(index), rows.get(index))) {
                errors.add(new FieldError(at, "第 " + (index + 1) + " 项未要求补正，不能修改，请恢复原内容"));
            }
        }
    }

    /**
     * Numbers may come back as another Java type than they were stored in, and what was left empty as nothing, as an empty text or row, or as a box
     * that is not ticked, once its page was opened: JSON decides. Nothing of this is taken over anyway.
     */
    private static boolean same(Object before, Object now) {
        return Objects.equals(before, now) || Canonical.json(told(before)).equals(Canonical.json(told(now)));
    }

    private static Object told(Object value) {
        if (value instanceof List<?> rows) {
            List<Object> told = rows.stream().<Object>map(Correction::told).filter(Objects::nonNull).toList();
            return told.isEmpty() ? null : told;
        }
        if (value instanceof Map<?, ?> fields) {
            Map<Object, Object> told = new LinkedHashMap<>();
            fields.forEach((name, field) -> {
                if (told(field) != null) {
                    told.put(name, told(field));
                }
            });
            return told.isEmpty() ? null : told;
        }
        return Json.isMissing(value) || Boolean.FALSE.equals(value) ? null : value;
    }
}
