package org.tidu.enterprise;

/** Enough of a person's data to be recognised by a colleague, too little to be of use to a stranger. */
final class Masked {

    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Masked() {}

    /** {@code 张三丰} becomes {@code 张**}. */
    static String name(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    /** {@code 138****0000}. */
    static String mobile(String mobile) {
        return mobile.substring(0, HEAD) + "****" + mobile.substring(mobile.length() - TAIL);
    }
}
