package org.tidu.page;

/** How many rows there are, as far as it matters: who finds more than a thousand looks for something narrower. */
public final class Counting {

    /** Counts are exact up to here; one more stands for any more. */
    public static final int MOST = 1000;

    private Counting() {}

    /** A statement that counts the rows of this one and stops beyond {@link #MOST}. */
    public static String upTo(String select) {
        return upTo(select, MOST);
    }

    /** The same with another bound; one more than {@code most} stands for any more. */
    public static String upTo(String select, int most) {
        return "select count(*) from (" + select + " fetch first " + (most + 1) + " rows only) counted";
    }
}
