package org.tidu.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidu.problem.FieldError;

/**
 * An objection as it is sent. Objections are signed (domain notes B2: anonymous ones are not accepted).
 *
 * @param name    the person's or organisation's real name
 * @param contact a mobile or landline number, or an e-mail address
 * @param content 10 to 2000 characters
 */
record ObjectionRequest(String name, String contact, String content) {

    private static final Pattern ANONYMOUS = Pattern.compile(
            ".*匿名.*|不具名|不愿透露|无名氏?|保密|某人|anonymous", Pattern.CASE_INSENSITIVE);
    private static final Pattern REAL_NAME = Pattern.compile("(?=.*\\p{L}.*\\p{L})[\\p{L}\\p{N}·.()（）&、 -]{2,100}");
    private static final Pattern CONTACT = Pattern.compile(
            "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?|[\\w.+-]{1,64}@[\\w-]{1,60}(\\.[\\w-]{1,60}){1,5}");
    private static final int LEAST = 10;
    private static final int MOST = 2000;

    ObjectionRequest {
        name = strip(name);
        contact = strip(contact);
        content = strip(content);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (!REAL_NAME.matcher(name).matches() || ANONYMOUS.matcher(name).matches()) {
            errors.add(new FieldError("name", "「异议人姓名」须填写真实姓名或单位全称，匿名异议不予受理"));
        }
        if (!CONTACT.matcher(contact).matches()) {
            errors.add(new FieldError("contact", "「联系方式」须填写手机号、带区号的固定电话或电子邮箱"));
        }
        int length = content.codePointCount(0, content.length());
        if (length < LEAST || length > MOST) {
            errors.add(new FieldError("content",
                    "「异议内容」须为 " + LEAST + " 至 " + MOST + " 个字，当前 " + length + " 个字"));
        }
        return errors;
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
