package org.tidu.decision;

import java.time.LocalDate;
import java.util.List;

/** Where the model files of an edition come from. */
public interface Models {

    /** The edition that answers whoever names none. */
    String newest();

    /** The edition that answers for a day, by Beijing time: its tables as they were in force then. */
    default String asOf(LocalDate day) {
        return newest();
    }

    List<String> names(String editionId);

    byte[] read(String editionId, String name);
}
