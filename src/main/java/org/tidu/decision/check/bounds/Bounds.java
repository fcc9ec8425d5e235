package org.tidu.decision.check.bounds;

/** The limits of a decision file. The largest of ours stays below a tenth of each. */
public final class Bounds {

    public static final int FILE_BYTES = 2_000_000;
    public static final int CELL_BYTES = 20_000;
    public static final int DESCRIPTION_BYTES = 10_000;
    public static final int ROWS = 2_000;
    public static final int COLUMNS = 200;
    public static final int DECISIONS = 200;
    /** Brackets inside brackets, elements inside elements. */
    public static final int NESTING = 200;
    /** Simple operations one evaluation of a decision may take, at worst. */
    public static final long STEPS = 50_000_000;
    /** Characters a value may have, at worst. */
    public static final long CHARACTERS = 20_000_000;

    private Bounds() {}
}
