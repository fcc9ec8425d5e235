package org.tidu.decision.feel;

/** What one evaluation sees: variables from outside, and slots for what expressions bind inside. */
public abstract class Env {

    /** Items of filters, iterators, entries of contexts; in unary tests slot 0 is the tested value. */
    public final Object[] slots;

    public Env(int slots) {
        this.slots = new Object[slots];
    }

    /** As it was given, or null. */
    public abstract Object variable(String name);

    /** The name under which the tested value is also a variable. */
    public abstract String inputName();
}
