package org.tidu.workbench.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.lang.Nullable;
import org.tidu.replay.report.ReplaySummary;

/**
 * One thing a report says.
 *
 * @param item  by which it is confirmed: the same words about the same place give the same
 * @param place  file, or name of the test row; of a replay the rule set whose cases were judged
 * @param words  Chinese
 * @param replay figures of a replay; null of whatever else is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportItem(String item, ItemWeight weight, String place, String words, @Nullable ReplaySummary replay) {

    static ReportItem of(ItemWeight weight, String place, String words) {
        return new ReportItem(DigestUtils.sha256Hex(weight + "\0" + place + "\0" + words), weight, place, words, null);
    }

    static ReportItem of(ReplaySummary replay) {
        String words = ReplayWords.of(replay);
        return new ReportItem(DigestUtils.sha256Hex("REPLAY\0" + replay.ruleSet() + "\0" + words), ItemWeight.NOTE, replay.ruleSet(), words, replay);
    }
}
