package org.tidu.policy.fault;

/**
 * A file with one thing wrong in it.
 *
 * @param kind what was done and to what: {@code and for or @ conditions.met}
 * @param where file, row and column
 */
record Fault(String kind, String file, String where, String dmn) {

    String operator() {
        return kind.substring(0, kind.indexOf(" @ "));
    }
}
