package org.tidu.decision.check.before;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a text names a number, in digits or as people write it: 10, 二级, 4亿元 for 40000 万元. */
public final class StatedNumbers {

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    private static final String CHINESE = "零一二三四五六七八九十百";
    /** What a number in words counts; without one it is the number of a clause, 一（二）. */
    private static final String COUNTED = "(?=[级个名份项分年日人字])";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private StatedNumbers() {}

    public static boolean has(String text, BigDecimal number) {
        return spellings(number).stream().anyMatch(one -> Pattern.compile("(?<![\\d." + CHINESE + "])" + one + "(?!\\d|\\.\\d)")
                .matcher(text).find());
    }

    private static List<String> spellings(BigDecimal number) {
        List<String> spellings = new ArrayList<>(List.of(Pattern.quote(number.stripTrailingZeros().toPlainString())));
        BigDecimal large = number.divide(TEN_THOUSAND).stripTrailingZeros();
        if (large.signum() > 0 && large.scale() <= 1) {
            spellings.add(large.toPlainString() + "亿");
            spellings.add(large.toPlainString() + "万");
        }
        if (number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(99)) <= 0) {
            spellings.add(spoken(number.intValue()) + COUNTED);
            if (number.intValue() == 2) {
                spellings.add("两" + COUNTED);
            }
        }
        return spellings;
    }

    private static String spoken(int number) {
        if (number <= 10) {
            return DIGITS[number];
        }
        String tens = number < 20 ? "十" : DIGITS[number / 10] + "十";
        return number % 10 == 0 ? tens : tens + DIGITS[number % 10];
    }
}
