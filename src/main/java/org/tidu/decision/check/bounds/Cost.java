package org.tidu.decision.check.bounds;

/**
 * What a value is at worst, and what it takes to work it out.
 *
 * @param elements   of a list
 * @param characters of everything in it
 * @param steps      simple operations
 */
record Cost(long elements, long characters, long steps) {

    /** A constant. */
    static final Cost ONE = new Cost(1, 40, 1);

    /** A fact: a list of a thousand, or a text; what the contract of assessments allows. */
    static final Cost FACT = new Cost(1_000, 100_000, 1);

    static final Cost ENDLESS = new Cost(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

    /** Both, one after the other or side by side. */
    Cost and(Cost other) {
        return new Cost(Math.max(elements, other.elements), plus(characters, other.characters), plus(plus(steps, other.steps), 1));
    }

    /** Either, whichever is worse. */
    Cost or(Cost other) {
        return new Cost(Math.max(elements, other.elements), Math.max(characters, other.characters), plus(steps, other.steps));
    }

    /** This once for each element of the other. */
    Cost forEach(long times) {
        return new Cost(times, times(characters, times), plus(times(steps, times), 1));
    }

    /** One element, as long as they are on the average: what is made of all of them is as long as what is made of each, together. */
    Cost element() {
        return new Cost(elements, characters / Math.max(1, elements) + 1, 1);
    }

    Cost plusSteps(long more) {
        return new Cost(elements, characters, plus(steps, more));
    }

    static long plus(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static long times(long one, long other) {
        return one == 0 || other == 0 ? 0 : one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
    }
}
