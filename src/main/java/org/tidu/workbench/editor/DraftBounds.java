package org.tidu.workbench.editor;

import org.tidu.decision.check.bounds.SizeCheck;
import org.tidu.decision.check.file.Findings;
import org.tidu.problem.InvalidInput;

/** Whatever is kept of a draft can be read by the check; so nobody types what is refused only when the draft is handed in. */
final class DraftBounds {

    private DraftBounds() {}

    /**
     * The same file.
     *
     * @throws InvalidInput when it is beyond what a decision file may be
     */
    static byte[] within(String field, byte[] file) {
        Findings findings = new Findings();
        if (!SizeCheck.check(file, findings)) {
            throw new InvalidInput(field, findings.list().get(0).message());
        }
        return file;
    }
}
