package org.tidu.workbench.change;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * One thing a report says.
 *
 * @param item  by which it is confirmed: the same words about the same place give the same
 * @param place file, or name of the test row
 * @param words Chinese
 */
public record ReportItem(String item, ItemWeight weight, String place, String words) {

    static ReportItem of(ItemWeight weight, String place, String words) {
        return new ReportItem(DigestUtils.sha256Hex(weight + "\0" + place + "\0" + words), weight, place, words);
    }
}
