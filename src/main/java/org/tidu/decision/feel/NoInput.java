package org.tidu.decision.feel;

/** {@code ?} was asked where feel-scala tries a test without it first; it then tries again with the input. */
final class NoInput extends RuntimeException {

    static final NoInput INSTANCE = new NoInput();
    private static final long serialVersionUID = 1L;

    private NoInput() {
        super(null, null, false, false);
    }
}
