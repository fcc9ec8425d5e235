package org.tidu.assessment;

import java.util.List;

/** Where the model files of an edition come from. */
interface Models {

    List<String> names(String editionId);

    byte[] read(String editionId, String name);
}
