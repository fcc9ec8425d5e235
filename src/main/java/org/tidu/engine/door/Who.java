package org.tidu.engine.door;

/** Whom the operations table tells apart. */
enum Who {

    /** Everybody of the staff, administrators too, in the web apps. */
    STAFF,
    /** Administrators, in the web apps. */
    ADMINISTRATOR,
    /** A program of the staff at {@code /engine-rest}, while that is switched on. */
    PROGRAM
}
