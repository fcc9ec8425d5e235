package org.tidu.integrity.h2;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** Why the database refuses, in the words of PostgreSQL's functions. */
final class Kept {

    private static final String INTEGRITY_VIOLATION = "23000";

    private Kept() {}

    static SQLException row(String table, String why) {
        return refused("rows of table " + table + " are kept: " + why);
    }

    static SQLException refused(String why) {
        return new SQLIntegrityConstraintViolationException(why, INTEGRITY_VIOLATION);
    }
}
