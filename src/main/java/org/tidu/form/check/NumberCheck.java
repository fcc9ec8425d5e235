package org.tidu.form.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.tidu.form.schema.Json;

/** Numbers; a field with {@code serializeToString} carries them as text. */
final class NumberCheck implements FieldCheck {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

    /** More places than any figure in a declaration, before or after the point. */
    private static final int PLACES = 30;

    /** A numeric property of {@code validate}; null when it is absent or not a number. */
    static BigDecimal limit(Entry entry, String property) {
        BigDecimal constant = entry.component().limit(property);
        if (constant != null) {
            return constant;
        }
        Object limit = entry.rule(property);
        return limit instanceof String text ? parse(text) : Json.number(limit);
    }

    @Override
    public void check(Entry entry, Object value) {
        boolean asText = entry.component().isNumberAsText();
        BigDecimal number = asText ? value instanceof String text ? parse(text) : null : Json.number(value);
        if (number == null) {
            entry.refuse(asText && value instanceof Number ? "应以文字形式提交数字，请重新填写" : "应为数字，请重新填写");
        } else if (number.scale() > PLACES || number.precision() - number.scale() > PLACES) {
            entry.refuse("超出可填写的范围，请核对数值和单位");
        } else {
            decimals(entry, number);
            range(entry, number);
        }
    }

    private static void decimals(Entry entry, BigDecimal number) {
        BigDecimal digits = Json.number(entry.component().get("decimalDigits"));
        if (digits != null && digits.signum() >= 0 && Math.max(0, number.stripTrailingZeros().scale()) > digits.intValue()) {
            entry.refuse((digits.signum() == 0 ? "应为整数" : "最多保留 " + digits.toPlainString() + " 位小数")
                    + "，当前为 " + plain(number));
        }
        Object raw = entry.component().get("increment");
        BigDecimal increment = raw instanceof String text ? parse(text) : Json.number(raw);
        if (increment != null && increment.signum() > 0 && number.remainder(increment).signum() != 0) {
            entry.refuse("应为 " + plain(increment) + " 的整数倍，当前为 " + plain(number));
        }
    }

    private static void range(Entry entry, BigDecimal number) {
        BigDecimal min = limit(entry, "min");
        BigDecimal max = limit(entry, "max");
        if (min != null && number.compareTo(min) < 0) {
            entry.refuse("不能小于 " + plain(min) + "，当前为 " + plain(number));
        }
        if (max != null && number.compareTo(max) > 0) {
            entry.refuse("不能大于 " + plain(max) + "，当前为 " + plain(number));
        }
    }

    private static BigDecimal parse(String text) {
        return PLAIN_NUMBER.matcher(text.strip()).matches() ? new BigDecimal(text.strip()) : null;
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.toPlainString();
    }
}
