package org.tidu.decision;

import java.util.List;

/** Where the model files of an edition come from. */
public interface Models {

    /** The edition that answers whoever names none. */
    String newest();

    List<String> names(String editionId);

    byte[] read(String editionId, String name);
}
