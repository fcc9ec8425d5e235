package org.tidu.decision.feel;

/** A construct or a value that is not ours to evaluate: feel-scala does. Carries no stack, it is thrown in passing. */
public final class OutsideSubset extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutsideSubset(String what) {
        super(what, null, false, false);
    }
}
