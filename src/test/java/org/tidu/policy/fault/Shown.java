package org.tidu.policy.fault;

/** What a replay says of a fault when everything the checker asked was confirmed; the most that any case shows. */
enum Shown {

    /** No verdict asks this file, so no replay can. */
    OUT_OF_REACH,
    NOTHING,
    WORDS,
    /** Cases that could be judged cannot be any more. */
    NOT_JUDGED,
    /** A condition or the direct recognition goes over. */
    CONDITIONS,
    /** Met to unmet, or unmet to met. */
    VERDICTS;

    boolean isSeen() {
        return compareTo(NOTHING) > 0;
    }
}
