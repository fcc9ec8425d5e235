package org.tidu.form.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Text fields and areas. Lengths count characters (code points) without surrounding blanks; as form-js counts a
 * character outside the basic plane twice, what it lets pass always fits here.
 */
public final class TextCheck implements FieldCheck {

    /** What the engine stores in a plain text variable, and the limit of any text whose form sets none. */
    public static final int ENGINE_LIMIT = 4000;

    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9]\\d{5,23}");
    /** Of forms, which are few. */
    private static final Map<String, Pattern> OF_FORMS = new ConcurrentHashMap<>();

    @Override
    public void check(Entry entry, Object value) {
        if (!(value instanceof String text)) {
            entry.refuse("应为文字，请重新填写");
            return;
        }
        if (!isStorable(text)) {
            entry.refuse("含有不可见的控制字符，请删除后重新填写");
        }
        length(entry, text);
        pattern(entry, text);
        Object kind = entry.component().rule("validationType");
        if ("email".equals(kind) && !EMAIL.matcher(text).matches()) {
            entry.refuse("不是有效的电子邮箱，请按 name@example.com 的格式填写");
        }
        if ("phone".equals(kind) && !PHONE.matcher(text).matches()) {
            entry.refuse("不是有效的电话号码，请以国家代码开头填写，如 +8673112345678");
        }
    }

    /** No control characters but those that part lines and words, and no halves of characters. */
    private static boolean isStorable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isHighSurrogate(character) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(character)
                    || Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t') {
                return false;
            }
        }
        return true;
    }

    private static void length(Entry entry, String text) {
        String trimmed = text.strip();
        int length = trimmed.codePointCount(0, trimmed.length());
        BigDecimal least = NumberCheck.limit(entry, "minLength");
        BigDecimal most = NumberCheck.limit(entry, "maxLength");
        if (least != null && least.compareTo(BigDecimal.valueOf(length)) > 0) {
            entry.refuse("至少填写 " + least.toPlainString() + " 个字，当前 " + length + " 个字");
        }
        if (most != null && BigDecimal.valueOf(length).compareTo(most) > 0) {
            entry.refuse("不能超过 " + most.toPlainString() + " 个字，当前 " + length + " 个字，请精简");
        } else if ((most == null || entry.place().isVariable()) && text.length() > ENGINE_LIMIT) {
            entry.refuse("不能超过 " + ENGINE_LIMIT + " 个字，当前 " + text.length() + " 个字，请精简");
        }
    }

    private static void pattern(Entry entry, String text) {
        if (!(entry.component().rule("pattern") instanceof String pattern) || pattern.isEmpty()) {
            return;
        }
        try {
            if (!OF_FORMS.computeIfAbsent(pattern, Pattern::compile).matcher(text).find()) {
                entry.refuse("格式不正确，请按字段说明的格式填写");
            }
        } catch (PatternSyntaxException | StackOverflowError unusable) {
            // FormLint refuses such a form; a value that cannot be checked is not accepted
            entry.refuse("无法校验格式，请联系系统管理员更正表单");
        }
    }
}
