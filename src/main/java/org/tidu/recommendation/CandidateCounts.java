package org.tidu.recommendation;

/**
 * How many open cases of an area its lists must answer.
 *
 * @param ready    reviewed, waiting for a list
 * @param received handed in and still under way
 * @param writing  not handed in, with time left to do so; only a county has them
 */
record CandidateCounts(int ready, int received, int writing) {

    static final CandidateCounts NONE = new CandidateCounts(0, 0, 0);

    CandidateCounts plus(CandidateCounts other) {
        return new CandidateCounts(ready + other.ready, received + other.received, writing + other.writing);
    }

    int all() {
        return ready + received + writing;
    }
}
