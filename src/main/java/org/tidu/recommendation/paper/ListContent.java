package org.tidu.recommendation.paper;

import java.util.List;
import org.tidu.term.RoundId;

/**
 * Everything a locked list says: what its hash covers and its papers print.
 *
 * @param listNo      1 for the first list of the area, 2 and more for its supplements
 * @param recommender who signs, e.g. 天元区工业和信息化主管部门
 * @param addressee   who receives it, e.g. 株洲市工业和信息化局
 * @param tier        先进级, as people write it
 * @param lockedAt    ISO-8601, UTC
 * @param entries     the recommended by rank, then the others by number
 */
public record ListContent(
        RoundId roundId,
        String roundTitle,
        int year,
        String tier,
        String level,
        String areaCode,
        String areaName,
        int listNo,
        String provinceName,
        String recommender,
        String addressee,
        String lockedAt,
        String lockedBy,
        List<ListEntry> entries) {

    /** （第1次补充） for the second list of the area; nothing for the first. */
    String supplement() {
        return listNo == 1 ? "" : "（第" + (listNo - 1) + "次补充）";
    }

    public List<ListEntry> recommended() {
        return entries.stream().filter(ListEntry::recommended).toList();
    }
}
