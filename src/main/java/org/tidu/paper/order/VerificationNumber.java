package org.tidu.paper.order;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 验证号: sixteen signs in fours, {@code 7K3M-Q2WX-94TB-HRZ6}; without I, L, O and U, which people take for others (Crockford's base 32). */
public final class VerificationNumber {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 60;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern WHOLE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationNumber() {}

    /** 80 bits nobody can guess. */
    public static String next() {
        StringBuilder signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(index -> signs.append(SIGNS.charAt(index)));
        return grouped(signs.toString());
    }

    /** As a person types it: small letters, full-width signs, spaces, O for 0; empty where it can be none. */
    public static Optional<String> typed(String text) {
        if (text.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String signs = BETWEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT)
                .replace('O', '0').replace('I', '1').replace('L', '1');
        return WHOLE.matcher(signs).matches() ? Optional.of(grouped(signs)) : Optional.empty();
    }

    private static String grouped(String signs) {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
