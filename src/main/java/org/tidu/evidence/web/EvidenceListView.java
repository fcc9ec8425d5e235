package org.tidu.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What a round asks for, with what a case has.
 *
 * @param mayChange whether the caller may add, describe and remove now
 * @param why       when not: why
 * @param missing   codes of what is asked for and not there
 * @param used      what all files of the enterprise take, in bytes; 0 for the staff
 * @param quota     what they may take
 * @param scanned   whether files are checked for viruses here
 */
@Schema(name = "CaseEvidence")
record EvidenceListView(boolean mayChange, @Nullable String why, List<AskedEvidence> categories, List<String> missing, List<EvidenceView> files,
        long used, long quota, boolean scanned) {

    /**
     * @param asked   it has to be there; else it may be
     * @param types   in words
     * @param accept  endings, as a choice of files takes them
     * @param largest of one file, in bytes
     * @param most    files; of each scenario instance where perInstance
     */
    @Schema(name = "AskedEvidence")
    record AskedEvidence(String code, String name, boolean asked, String types, String accept, long largest, int most, boolean perInstance,
            boolean mayBeUnaudited, String clause, String advice) {}
}
