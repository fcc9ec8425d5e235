package org.tidu.replay.past;

import java.util.Map;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;

/**
 * A past case as an example.
 *
 * @param number of the declaration
 * @param facts  of its last verdict, in the form of the assessment contract, without what tells whose it is
 */
public record PastCase(DeclarationNumber number, Tier tier, Map<String, Object> facts) {}
