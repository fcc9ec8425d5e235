package org.tidu.replay.draft;

import java.util.Map;

/** Where the files of a version come from that somebody wants to replay. Whoever keeps versions implements it. */
public interface DraftFiles {

    /**
     * The decision files by full name.
     *
     * @throws org.tidu.problem.NotFound when there is no such version
     */
    Map<String, byte[]> of(String ruleSetId, int number);
}
