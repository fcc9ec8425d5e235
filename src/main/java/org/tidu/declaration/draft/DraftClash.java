package org.tidu.declaration.draft;

import java.util.Map;
import org.tidu.problem.Conflict;

/** A save that began from an older version of its part than is stored. Both texts are kept; the answer carries the stored one as {@code theirs}. */
public class DraftClash extends Conflict {

    DraftClash(SectionText theirs) {
        super((theirs.savedBy() == null ? "同事" : theirs.savedBy()) + "已保存本部分的新内容；您的内容没有覆盖它，两份都已保留，请合并后再保存",
                Map.of("theirs", theirs));
    }
}
