package org.tidu.decision.feel;

/**
 * The names an expression sees, innermost first, and what {@code ?} and tests without a left side refer to.
 *
 * @param slot  of what this scope binds
 * @param next  free slot
 * @param input slot of the tested value, or {@link #NONE}
 * @param asked slot {@code ?} stands for, or {@link #NONE}, or {@link #TRIED} in a first try without it
 */
public record Scope(Scope outer, Kind kind, String name, int slot, int next, int input, int asked, Names names) {

    static final int NONE = -1;
    static final int TRIED = -2;

    enum Kind { VARIABLES, NAME, ITEM, INPUT, SAME }

    /** Where variables from outside come from. */
    @FunctionalInterface
    public interface Names {

        Part variable(String name);
    }

    public static Scope ofExpression(Names names) {
        return new Scope(null, Kind.VARIABLES, null, NONE, 0, NONE, NONE, names);
    }

    public static Scope ofUnaryTests(Names names) {
        return new Scope(null, Kind.VARIABLES, null, NONE, 1, 0, NONE, names);
    }

    /** With a name bound to the next slot: an iterator, an entry of a context. */
    Scope named(String bound) {
        return new Scope(this, Kind.NAME, bound, next, next + 1, input, asked, names);
    }

    /** With the item of a filter in the next slot: its entries are names. */
    Scope item() {
        return new Scope(this, Kind.ITEM, null, next, next + 1, input, asked, names);
    }

    /** With the left side of {@code in} as the tested value. */
    Scope tested() {
        return new Scope(this, Kind.INPUT, null, next, next + 1, next, asked, names);
    }

    Scope asking(int slot) {
        return new Scope(this, Kind.SAME, null, NONE, next, input, slot, names);
    }

    /** The value of a name. The entries of an item hide outer names, as far as the item has them. */
    Part variable(String wanted) {
        return switch (kind) {
            case VARIABLES -> names.variable(wanted);
            case SAME -> outer.variable(wanted);
            case NAME -> wanted.equals(name) ? Part.slot(slot) : outer.variable(wanted);
            case ITEM -> Paths.entryOr(slot, wanted, "item".equals(wanted) ? Part.slot(slot) : outer.variable(wanted));
            case INPUT -> inputOr(wanted, outer.variable(wanted));
        };
    }

    private Part inputOr(String wanted, Part other) {
        Node further = other.node();
        return new Part(env -> wanted.equals(env.inputName()) ? env.slots[slot] : further.value(env), true,
                Math.min(slot, other.lowestSlot()));
    }
}
