package org.tidu.workbench.version;

import java.util.List;

/** What two sides did to the same place of a rule set. */
public enum ConflictKind {
    /** Both gave a cell, a description or an expression another content. */
    CELL(Settlement.OURS, Settlement.THEIRS, Settlement.OTHER),
    /** The owner changed a cell that the other side's table has no more. */
    GONE(Settlement.THEIRS, Settlement.OTHER),
    /** The other side changed a cell whose row or column the owner took away. */
    REMOVED(Settlement.OURS, Settlement.OTHER),
    /** Both added or took away rows or columns. */
    TABLE(Settlement.OURS, Settlement.THEIRS, Settlement.OTHER),
    /** Both changed a file that is no table, or one side took it away. */
    FILE(Settlement.OURS, Settlement.THEIRS, Settlement.OTHER);

    private final List<Settlement> ways;

    ConflictKind(Settlement... ways) {
        this.ways = List.of(ways);
    }

    /** How it may be settled. */
    public List<Settlement> ways() {
        return ways;
    }
}
