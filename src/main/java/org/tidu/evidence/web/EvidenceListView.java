package org.tidu.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What a round asks for, with what a case has.
 *
 * @param mayChange  whether the caller may change something of it now; what, each file and category says
 * @param correction whether the case is in a correction, in which just what was returned may change
 * @param why        when nothing may change: why
 * @param missing    codes of what is asked for and not there
 * @param instances  the scenario instances of the application, each with what is asked for of it and not there
 * @param strangeInstances names that files bear and the application does not
 * @param used       what all files of the enterprise take, in bytes; 0 for the staff
 * @param quota      what they may take
 * @param scanned    whether files are checked for viruses here
 */
@Schema(name = "CaseEvidence")
record EvidenceListView(boolean mayChange, boolean correction, @Nullable String why, List<AskedEvidence> categories, List<String> missing,
        List<InstanceEvidence> instances, List<String> strangeInstances, List<EvidenceView> files, long used, long quota, boolean scanned) {

    /**
     * @param asked    it has to be there; else it may be
     * @param types    in words
     * @param accept   endings, as a choice of files takes them
     * @param largest  of one file, in bytes
     * @param most     files; of each scenario instance where perInstance
     * @param mayAdd   whether the caller may add to it now
     * @param returned what the county wants added to it; null when nothing
     */
    @Schema(name = "AskedEvidence")
    record AskedEvidence(String code, String name, boolean asked, String types, String accept, long largest, int most, boolean perInstance,
            boolean mayBeUnaudited, String clause, String advice, boolean mayAdd, @Nullable String returned) {}

    /** @param missing codes of what is asked for of every instance and not there for this one */
    @Schema(name = "InstanceEvidence")
    record InstanceEvidence(String name, List<String> missing) {}
}
