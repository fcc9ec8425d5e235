package org.tidu.policy.fault;

/**
 * What became of a fault.
 *
 * @param changes a population that the replay knows nothing of finds another outcome; if not, the rest was not asked
 * @param stopped by a finding of severity ERROR, without the version before
 * @param alone   stopped, or asked about without the version before
 * @param asked   stopped, or asked about beside the version before
 * @param named   some finding names the table the fault is in, or speaks of the file as a whole
 * @param shown   by a replay, all questions confirmed; null when it was stopped, for then there is no replay
 */
record Judged(Fault fault, boolean changes, boolean stopped, boolean alone, boolean asked, boolean named, Shown shown) {

    static Judged harmless(Fault fault) {
        return new Judged(fault, false, false, false, false, false, null);
    }

    boolean isSeen() {
        return shown != null && shown.isSeen();
    }

    @Override
    public String toString() {
        return fault.file() + " · " + fault.kind() + " · " + fault.where();
    }
}
