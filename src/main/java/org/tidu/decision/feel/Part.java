package org.tidu.decision.feel;

import java.util.stream.Stream;

/**
 * A compiled piece of a cell, and what it depends on. What depends on nothing is evaluated at once.
 *
 * @param open       needs a variable
 * @param lowestSlot of those it reads
 */
public record Part(Node node, boolean open, int lowestSlot) {

    static final int NO_SLOT = Integer.MAX_VALUE;

    public static Part constant(Object value) {
        return new Part(new Node.Constant(Values.frozen(value)), false, NO_SLOT);
    }

    public static Part variable(Node node) {
        return new Part(node, true, NO_SLOT);
    }

    public static Part slot(int slot) {
        return new Part(env -> env.slots[slot], false, slot);
    }

    static Part of(Node node, Part... inputs) {
        return folded(node, Stream.of(inputs).anyMatch(Part::open),
                Stream.of(inputs).mapToInt(Part::lowestSlot).min().orElse(NO_SLOT));
    }

    /** A piece that gives the slots from {@code slot} upwards their values itself. */
    static Part binding(Node node, int slot, Part... inputs) {
        int lowest = Stream.of(inputs).mapToInt(Part::lowestSlot).filter(one -> one < slot).min().orElse(NO_SLOT);
        return folded(node, Stream.of(inputs).anyMatch(Part::open), lowest);
    }

    boolean isConstant() {
        return node instanceof Node.Constant;
    }

    private static Part folded(Node node, boolean open, int lowest) {
        if (open || lowest != NO_SLOT) {
            return new Part(node, open, lowest);
        }
        try {
            return constant(node.value(new Nothing()));
        } catch (RuntimeException notOurs) {
            // met again when the cell is evaluated, and counted then
            return new Part(node, true, NO_SLOT);
        }
    }

    private static final class Nothing extends Env {

        private static final int SLOTS = 64;

        private Nothing() {
            super(SLOTS);
        }

        @Override
        public Object variable(String name) {
            throw new OutsideSubset(name);
        }

        @Override
        public String inputName() {
            throw new OutsideSubset("input");
        }
    }
}
