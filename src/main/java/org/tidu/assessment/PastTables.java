package org.tidu.assessment;

import java.time.LocalDate;
import java.util.List;

/** The tables as they were in force on days before the present edition. Whoever keeps versions of them knows. */
public interface PastTables {

    /** The edition that answers for the day: the present one, or one of this kind. */
    String on(LocalDate day, String present);

    /** Whether the edition is one of this kind. */
    boolean holds(String editionId);

    List<String> names(String editionId);

    byte[] read(String editionId, String name);
}
