package org.tidu.declaration.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.form.schema.Json;
import org.tidu.problem.FieldError;

/** What the form's checks say of the rows of a file, by line and column of the file. What is only missing may be filled in later, as in any draft. */
final class SheetFindings {

    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[]+)|\\[(\\d+)]");

    private final SheetPlan plan;
    private final SheetReading reading;
    private final int offset;
    private final List<SheetProblem> problems = new ArrayList<>();
    private int missing;

    private SheetFindings(SheetPlan plan, SheetReading reading, int offset) {
        this.plan = plan;
        this.reading = reading;
        this.offset = offset;
    }

    /**
     * @param list   all rows as they would stand in the draft
     * @param offset how many of them stood there before and come first
     * @param errors of the form's checks, whose paths begin with the list's
     */
    static SheetFindings of(SheetPlan plan, SheetReading reading, List<?> list, int offset, List<FieldError> errors) {
        SheetFindings findings = new SheetFindings(plan, reading, offset);
        errors.forEach(error -> findings.add(error, list));
        return findings;
    }

    List<SheetProblem> problems() {
        return problems;
    }

    /** Fields and rows that still have to be filled in. */
    int missing() {
        return missing;
    }

    private void add(FieldError error, List<?> list) {
        String path = error.path().substring(plan.list().address().length());
        if (isMissing(list, path)) {
            missing++;
            return;
        }
        Optional<String> row = places(path);
        SheetRow place = row.map(reading.places()::get).orElse(null);
        if (place == null) {
            // of the list as a whole; what is wrong with rows that were there before is no fault of the file
            if (!path.startsWith("[")) {
                problems.add(new SheetProblem(plan.name(), null, null, words(error.message(), plan.list().label())));
            }
            return;
        }
        String field = shifted(path).substring(row.get().length());
        SheetColumn column = place.plan().columns().stream().filter(one -> ("." + String.join(".", one.steps())).equals(field)).findFirst().orElse(null);
        problems.add(new SheetProblem(place.plan().name(), place.line(), column == null ? null : column.title(),
                words(error.message(), column == null ? place.plan().list().label() : column.field().label())));
    }

    /** The innermost row the path leads to that was read from the file. */
    private Optional<String> places(String path) {
        String own = shifted(path);
        return reading.places().keySet().stream().filter(own::startsWith).max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    /** Rows of the file are counted from 0 in it, and after those that were there in the draft. */
    private String shifted(String path) {
        Matcher first = Pattern.compile("^\\[(\\d+)]").matcher(path);
        if (!first.find()) {
            return path;
        }
        return "[" + (Integer.parseInt(first.group(1)) - offset) + "]" + path.substring(first.end());
    }

    private static boolean isMissing(List<?> list, String path) {
        Object at = list;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            if (step.group(1) != null) {
                at = Json.objectOr(at, Map.of()).get(step.group(1));
            } else {
                int index = Integer.parseInt(step.group(2));
                List<?> rows = Json.listOr(at, List.of());
                at = index < rows.size() ? rows.get(index) : null;
            }
        }
        return Json.isMissing(at);
    }

    /** The line and column are told already. */
    private static String words(String message, String label) {
        Matcher told = Pattern.compile("^(?:「.*?」第 \\d+ 行)*" + Pattern.quote("「" + label + "」")).matcher(message);
        return told.lookingAt() ? message.substring(told.end()) : message;
    }
}
