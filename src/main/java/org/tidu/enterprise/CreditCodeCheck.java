package org.tidu.enterprise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.tidu.problem.InvalidInput;
import org.tidu.term.CreditCode;

/**
 * What a right 统一社会信用代码 is: 18 characters, the last a check digit (GB 32100-2015). Digits 3–8 name the registration authority,
 * not the place of operation, so nothing is ever derived from them.
 */
public final class CreditCodeCheck {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodeCheck() {}

    /** @throws InvalidInput naming the path {@code uscc} */
    public static CreditCode checked(@Nullable String typed) {
        Optional<String> problem = problem(typed);
        if (problem.isPresent()) {
            throw new InvalidInput("uscc", problem.get());
        }
        return normalise(typed);
    }

    /** Upper case, plain digits and letters for full-width ones, without blanks and hyphens: as it is printed and pasted. */
    public static CreditCode normalise(@Nullable String typed) {
        return new CreditCode(typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}\\p{Cf}]", "").toUpperCase(Locale.ROOT));
    }

    /** What is wrong with the code as typed, in Chinese; empty when it is right. */
    public static Optional<String> problem(@Nullable String typed) {
        String code = normalise(typed).value();
        if (code.isEmpty()) {
            return Optional.of("请填写统一社会信用代码");
        }
        if (code.length() != LENGTH) {
            return Optional.of("统一社会信用代码应为 18 位，现为 " + code.length() + " 位，请对照营业执照核对");
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return Optional.of("统一社会信用代码第 " + (i + 1) + " 位“" + code.charAt(i)
                        + "”不允许使用（只含数字和除 I、O、S、V、Z 外的大写字母），请对照营业执照核对");
            }
        }
        return checkDigit(code) == code.charAt(LENGTH - 1)
                ? Optional.empty()
                : Optional.of("统一社会信用代码校验位不符，可能有一位输错，请对照营业执照逐位核对");
    }

    /** GB 32100-2015, 附录 A: weight 3^(i-1) mod 31, check = (31 − sum mod 31) mod 31. */
    private static char checkDigit(String code) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
