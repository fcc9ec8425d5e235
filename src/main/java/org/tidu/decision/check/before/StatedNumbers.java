package org.tidu.decision.check.before;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
        return spellings(number).stream().anyMatch(one -> mention(one).matcher(text).find());
    }

    /** How often the text names it. */
    public static long times(String text, BigDecimal number) {
        return spellings(number).stream().distinct().mapToLong(one -> mention(one).matcher(text).results().count()).sum();
    }

    /**
     * How the text compares with the number, as FEEL writes it: {@code >=} for 300人及以上, {@code <} for 不足2亿元; nothing where it does not say,
     * or says different things.
     */
    public static Optional<String> compared(String text, BigDecimal number) {
        List<String> said = new ArrayList<>();
        for (String spelling : spellings(number)) {
            Matcher mention = Pattern.compile("(不少于|不低于|至少|达到|不足|低于|少于|未达|小于|高于|超过|大于|不超过|至多)?(?<![\\d." + CHINESE + "])" + spelling
                    + "(?!\\d|\\.\\d)(?:[人元万亿分个项年名份%％级]|场景)*(及以上|以上|及以下|以下)?").matcher(text);
            while (mention.find()) {
                operator(mention.group(1), mention.group(2)).ifPresent(said::add);
            }
        }
        return said.stream().distinct().count() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static Optional<String> operator(String before, String after) {
        if (after != null) {
            return Optional.of(after.endsWith("上") ? ">=" : after.equals("以下") ? "<" : "<=");
        }
        return Optional.ofNullable(before).map(word -> switch (word) {
            case "不少于", "不低于", "至少", "达到" -> ">=";
            case "高于", "超过", "大于" -> ">";
            case "不超过", "至多" -> "<=";
            default -> "<";
        });
    }

    private static Pattern mention(String spelling) {
        return Pattern.compile("(?<![\\d." + CHINESE + "])" + spelling + "(?!\\d|\\.\\d)");
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
