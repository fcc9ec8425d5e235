package org.tidu.assessment.selftest;

import java.util.List;
import java.util.Map;
import org.tidu.assessment.digital.DigitalScore;
import org.tidu.assessment.verdict.Verdict;

/**
 * What the tables say of a set of facts.
 *
 * @param results        by jurisdiction in the order asked, tiers ascending
 * @param referenceTier  per jurisdiction, null where no tier is reached
 * @param digitalScore   null when no digital facts were sent
 * @param enterpriseSize LARGE, MEDIUM, SMALL or MICRO; null without employees and revenue
 * @param notInForce     jurisdictions without rules on the day asked about
 */
public record SelfTestAnswer(List<Verdict> results, Map<String, String> referenceTier, DigitalScore digitalScore,
                             String enterpriseSize, List<String> notInForce) {}
