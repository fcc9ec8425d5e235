package org.tidu.declaration.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tidu.casefile.difference.Change;
import org.tidu.casefile.difference.Differences;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.Json;
import org.tidu.form.schema.Shape.EntryShape;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;

/** One list of a form as a file and back. */
public final class ListSheets {

    private static final int MOST_ERRORS = 200;

    private final FormSchema form;
    private final SheetPlan plan;

    private ListSheets(FormSchema form, SheetPlan plan) {
        this.form = form;
        this.plan = plan;
    }

    /**
     * @param list name of the list in the form's data, {@code scenarios}
     * @throws NotFound when the form has no such list, or one whose rows cannot stand in sheets
     */
    public static ListSheets of(FormSchema form, String list) {
        if (form.shape().members().get(list) instanceof EntryShape entry && entry.isList() && SheetPlan.fits(entry)) {
            return new ListSheets(form, SheetPlan.of(entry));
        }
        throw new NotFound("表单中没有可以用表格填写的列表“" + UnreadableCell.shown(list) + "”");
    }

    /** What the list is called. */
    public String title() {
        return plan.list().label();
    }

    /** @param data of the form */
    public byte[] write(Map<String, Object> data) {
        return SheetWriter.write(plan, rows(data));
    }

    /**
     * What the list becomes.
     *
     * @param rows     of the whole list
     * @param missing  how many of their fields are still to be filled in
     * @param problems what forbids to keep them
     */
    private record Read(List<Object> rows, int missing, List<SheetProblem> problems) {}

    /**
     * @param version of the part the list belongs to
     * @param add     whether the rows come behind those that are there, not in their place
     * @param check   the form's own checks of such data
     * @throws InvalidInput when it is no XLSX file, or too much
     */
    public SheetPreview preview(int version, Map<String, Object> data, byte[] file, boolean add, Function<Map<String, Object>, List<FieldError>> check) {
        Read read = read(data, file, add, check);
        List<Change> changes = read.problems().isEmpty()
                ? Differences.between(form, Map.of(address(), rows(data)), Map.of(address(), read.rows())) : List.of();
        return SheetPreview.of(version, read.rows().size(), read.missing(), changes, read.problems());
    }

    /**
     * The rows the list has after the import.
     *
     * @throws InvalidInput naming each bad cell, or when it is no XLSX file, or too much
     */
    public List<Object> rows(Map<String, Object> data, byte[] file, boolean add, Function<Map<String, Object>, List<FieldError>> check) {
        Read read = read(data, file, add, check);
        if (!read.problems().isEmpty()) {
            List<FieldError> errors = new ArrayList<>(read.problems().stream().limit(MOST_ERRORS)
                    .map(problem -> new FieldError(problem.where(), problem.where() + "：" + problem.message())).toList());
            if (read.problems().size() > MOST_ERRORS) {
                errors.add(new FieldError("file", "另有 " + (read.problems().size() - MOST_ERRORS) + " 处错误未列出，请先改正以上各处"));
            }
            throw new InvalidInput(errors);
        }
        return read.rows();
    }

    private Read read(Map<String, Object> data, byte[] file, boolean add, Function<Map<String, Object>, List<FieldError>> check) {
        SheetReading reading = SheetReader.read(plan, file);
        List<?> before = add ? rows(data) : List.of();
        List<Object> rows = new ArrayList<>(before);
        rows.addAll(reading.rows());
        List<FieldError> errors = check.apply(Map.of(address(), rows)).stream().filter(error -> isBelow(error.path())).toList();
        SheetFindings findings = SheetFindings.of(plan, reading, rows, before.size(), errors);
        return new Read(rows, findings.missing(), Stream.concat(reading.problems().stream(), findings.problems().stream()).toList());
    }

    private boolean isBelow(String path) {
        return path.equals(address()) || path.startsWith(address() + "[");
    }

    private String address() {
        return plan.list().address();
    }

    private List<?> rows(Map<String, Object> data) {
        return Json.listOr(data.get(address()), List.of());
    }
}
