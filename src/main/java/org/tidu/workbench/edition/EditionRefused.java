package org.tidu.workbench.edition;

import java.util.List;

/** An edition that may not come into force; each reason is a Chinese sentence that names the file. */
public class EditionRefused extends RuntimeException {

    private final transient List<String> reasons;

    EditionRefused(List<String> reasons) {
        super(String.join("；", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
