package org.tidu.recommendation;

import java.time.Instant;
import java.util.List;

/**
 * A list as the portal shows it.
 *
 * @param status    OPEN or LOCKED
 * @param lockedAt  null while it is open, as are {@code sha256} and {@code downloads}
 * @param downloads paths of the papers
 */
record ListView(
        Level level,
        String areaCode,
        String areaName,
        String status,
        Instant lockedAt,
        String sha256,
        List<Item> items,
        Downloads downloads) {

    /** @param outcome RECOMMENDED or NOT_RECOMMENDED once locked; CANDIDATE or PENDING before */
    record Item(Integer rank, String number, String enterpriseName, String factoryName, String outcome, String remark) {}

    record Downloads(String summary, String letter) {}
}
