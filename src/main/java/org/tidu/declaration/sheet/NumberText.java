package org.tidu.declaration.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: full-width digits, separators of thousands, the unit behind it. What is a guess is none. The portal reads pasted numbers alike. */
final class NumberText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    /** No figure of a form is longer, and none is worked out that is. */
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,60}(\\.\\d{1,60})?");

    private NumberText() {}

    /** @param unit that may stand behind it; empty for none */
    static Optional<BigDecimal> read(String text, String unit) {
        String plain = plain(text).replace('−', '-');
        String suffix = plain(unit);
        if (!suffix.isEmpty() && plain.endsWith(suffix)) {
            plain = plain.substring(0, plain.length() - suffix.length());
        }
        if (THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
