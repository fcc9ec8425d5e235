package org.tidu.engine.door;

import java.util.Set;

/**
 * One row of the operations table.
 *
 * @param area  heading under which it stands
 * @param path  below the base of its section
 * @param query accepted keys of the query
 * @param body  accepted body
 */
record Operation(Section section, String area, String method, PathTemplate path, Set<Who> who, Set<String> query,
        BodyShape body) {

    /** The two parts of the table, by where their paths begin. */
    enum Section {
        /** The engine's REST interface, in the web apps and at {@code /engine-rest}. */
        ENGINE,
        /** What only the web apps have. */
        WEBAPPS
    }

    boolean isFor(Set<Who> caller) {
        return who.stream().anyMatch(caller::contains);
    }
}
