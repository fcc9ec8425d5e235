package org.tidu.decision;

import java.time.LocalDate;
import java.util.List;
import org.tidu.term.EditionId;

/** Where the model files of an edition come from. */
public interface Models {

    /** The edition that answers whoever names none. */
    EditionId newest();

    /** The edition that answers for a day, by Beijing time: its tables as they were in force then. */
    default EditionId asOf(LocalDate day) {
        return newest();
    }

    List<String> names(EditionId editionId);

    byte[] read(EditionId editionId, String name);
}
