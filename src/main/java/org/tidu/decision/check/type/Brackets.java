package org.tidu.decision.check.type;

/**
 * The brackets of a FEEL text outside its strings.
 *
 * @param depth how deep they stand inside each other
 */
public record Brackets(int depth) {

    public static Brackets of(CharSequence feel) {
        int open = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < feel.length(); i++) {
            char sign = feel.charAt(i);
            if (quoted) {
                if (sign == '\\') {
                    i++;
                } else if (sign == '"') {
                    quoted = false;
                }
            } else if (sign == '"') {
                quoted = true;
            } else if ("([{".indexOf(sign) >= 0) {
                deepest = Math.max(deepest, ++open);
            } else if (")]}".indexOf(sign) >= 0) {
                open--;
            }
        }
        return new Brackets(deepest);
    }
}
