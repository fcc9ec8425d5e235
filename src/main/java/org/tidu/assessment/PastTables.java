package org.tidu.assessment;

import java.time.LocalDate;
import java.util.List;
import org.tidu.term.EditionId;

/** The tables as they were in force on days before the present edition. Whoever keeps versions of them knows. */
public interface PastTables {

    /** The edition that answers for the day: the present one, or one of this kind. */
    EditionId on(LocalDate day, EditionId present);

    /** Whether the edition is one of this kind. */
    boolean holds(EditionId editionId);

    List<String> names(EditionId editionId);

    byte[] read(EditionId editionId, String name);
}
