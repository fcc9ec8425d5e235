package org.tidu.casework.substitute;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/**
 * Who is to stand in for whom, as it was typed.
 *
 * @param principal user id; left out by who names a substitute for himself
 * @param from      yyyy-MM-dd
 */
record Naming(@Nullable String principal, @Nullable String substitute, @Nullable String from, @Nullable String to) {

    private static final int MOST_DAYS = 366;
    private static final int LONGEST_ID = 64;

    record Days(LocalDate from, LocalDate to) {}

    /** @throws InvalidInput naming every bad field */
    Days checked(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (substitute == null || substitute.isBlank() || substitute.length() > LONGEST_ID) {
            errors.add(new FieldError("substitute", "请选择代理人"));
        }
        LocalDate first = day("from", "开始日期", from, errors);
        LocalDate last = day("to", "结束日期", to, errors);
        if (first != null && first.isBefore(today)) {
            errors.add(new FieldError("from", "开始日期不能早于今天（" + today + "）"));
        }
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(new FieldError("to", "结束日期不能早于开始日期"));
        }
        if (first != null && last != null && !last.isBefore(first.plusDays(MOST_DAYS))) {
            errors.add(new FieldError("to", "代理期最长 " + MOST_DAYS + " 天，更长的请到期后再指定"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Days(first, last);
    }

    private static LocalDate day(String field, String label, String text, List<FieldError> errors) {
        try {
            if (text != null && text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noDay) {
            // told below
        }
        errors.add(new FieldError(field, "请填写" + label + "，例如 2025-05-01"));
        return null;
    }
}
