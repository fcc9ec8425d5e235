package org.tidu.workbench.editor.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, days, yes and no as people write them. Each method throws {@link NotUnderstood}. */
public final class Typed {

    /** As many bytes as a cell may have are not worth counting here; what is longer than this nobody reads. */
    private static final int LONGEST = 5_000;
    private static final int DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Set<String> YES = Set.of("是", "√", "有", "true", "TRUE");
    private static final Set<String> NO = Set.of("否", "×", "无", "false", "FALSE");
    private static final Set<String> NOTHING = Set.of("", "不设", "无", "—", "-", "null");

    private Typed() {}

    /** Full-width signs as narrow ones, without space around. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('−', '-').strip();
    }

    /** Nothing is wanted here: {@code 不设}. */
    public static boolean isNothing(String typed) {
        return NOTHING.contains(plain(typed));
    }

    /** @param unit may follow the number */
    public static BigDecimal number(String typed, String unit) {
        String text = plain(typed);
        String wanted = plain(unit);
        if (!wanted.isEmpty() && text.endsWith(wanted)) {
            text = text.substring(0, text.length() - wanted.length()).strip();
        }
        if (GROUPED.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        if (!NUMBER.matcher(text).matches() || text.length() > DIGITS) {
            throw new NotUnderstood("“" + brief(typed) + "”不是数字，请用阿拉伯数字填写，例如 12 或 1,200" + (unit.isEmpty() ? "" : "（单位：" + unit + "）"));
        }
        return new BigDecimal(text);
    }

    public static Literal day(String typed) {
        Matcher day = DAY.matcher(plain(typed));
        if (!day.matches()) {
            throw new NotUnderstood("“" + brief(typed) + "”不是日期，请写成 2026-03-01 或 2026年3月1日");
        }
        try {
            return Literal.text(LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))).toString());
        } catch (DateTimeException noSuchDay) {
            throw new NotUnderstood("没有“" + brief(typed) + "”这一天，请核对月份和日期");
        }
    }

    public static boolean isYesOrNo(String typed) {
        return YES.contains(plain(typed)) || NO.contains(plain(typed));
    }

    public static Literal yesOrNo(String typed) {
        if (isYesOrNo(typed)) {
            return new Literal(Literal.Type.FLAG, String.valueOf(YES.contains(plain(typed))));
        }
        throw new NotUnderstood("“" + brief(typed) + "”应填“是”或“否”");
    }

    /** Words stay as they are typed, line breaks included. */
    public static Literal words(String typed) {
        String text = typed.strip().replace("\r\n", "\n").replace('\r', '\n');
        if (text.length() > LONGEST) {
            throw new NotUnderstood("文字不能超过 " + LONGEST + " 个字，现有 " + text.length() + " 个字");
        }
        if (text.contains("\\")) {
            throw new NotUnderstood("文字中不能有反斜杠“\\”，请改用“/”或“、”");
        }
        if (!text.codePoints().allMatch(Typed::isReadable)) {
            throw new NotUnderstood("文字中有无法显示的字符，请删去后再试");
        }
        return Literal.text(text);
    }

    /** What is separated as people separate. */
    public static List<String> several(String typed) {
        return Pattern.compile("[、,，;；\\n]+").splitAsStream(typed).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    public static String brief(String typed) {
        return typed.length() <= 30 ? typed : typed.substring(0, 30) + "…";
    }

    private static boolean isReadable(int sign) {
        return sign == '\n' || sign == '\t' || sign >= 0x20 && !(sign >= 0x7f && sign <= 0x9f) && !(sign >= 0xd800 && sign <= 0xdfff)
                && sign != 0xfffe && sign != 0xffff;
    }
}
