package org.tidu.roster;

/** A cell that cannot be read; the message says in Chinese what it should hold. */
class BadCell extends RuntimeException {

    BadCell(String message) {
        super(message);
    }
}
