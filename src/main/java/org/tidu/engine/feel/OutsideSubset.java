package org.tidu.engine.feel;

/** A construct or a value that is not ours to evaluate: feel-scala does. Carries no stack, it is thrown in passing. */
final class OutsideSubset extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutsideSubset(String what) {
        super(what, null, false, false);
    }
}
