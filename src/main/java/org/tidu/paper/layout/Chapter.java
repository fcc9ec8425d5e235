package org.tidu.paper.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.form.schema.Component;

/**
 * Where a field stands that is a piece of text of its own, by its label: 二（一）建设背景 is （一）建设背景 in chapter 二, 四、系统集成方案 a chapter itself.
 *
 * @param numeral of the chapter
 * @param section its place in the chapter, from 1; 0 for the chapter itself
 * @param whole   whether the field is the chapter
 */
record Chapter(String numeral, int section, String heading) {

    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern LABEL = Pattern.compile("([一二三四五六七八九十]+)(?:（([一二三四五六七八九十]+)）|、)(.+)");

    boolean isWhole() {
        return section == 0;
    }

    /** Empty for a field of a table. */
    static Optional<Chapter> of(Component field) {
        Matcher label = LABEL.matcher(field.label());
        if (!field.type().equals("textarea") || !label.matches()) {
            return Optional.empty();
        }
        return Optional.of(label.group(2) == null ? new Chapter(label.group(1), 0, field.label())
                : new Chapter(label.group(1), number(label.group(2)), "（" + label.group(2) + "）" + label.group(3)));
    }

    /** 三 is 3, 十二 is 12. */
    private static int number(String numeral) {
        int tens = numeral.indexOf('十');
        String units = numeral.substring(tens + 1);
        int unit = units.isEmpty() ? 0 : DIGITS.indexOf(units.charAt(units.length() - 1)) + 1;
        return tens < 0 ? unit : 10 * (tens == 0 ? 1 : DIGITS.indexOf(numeral.charAt(tens - 1)) + 1) + unit;
    }
}
