package org.tidu.workbench.rowdesk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tidu.assessment.verdict.Condition;
import org.tidu.term.Tier;

/**
 * What the draft says of an example; its owner looks whether that is right before it becomes a row.
 *
 * @param path       of the file the row goes to
 * @param source     where the facts come from, in words
 * @param conditions every condition as the draft judges it
 * @param seal       names exactly this
 */
@Schema(name = "RuleRowExampleJudged")
record RowExampleView(String path, String source, Tier tier, String tierName, boolean eligible, boolean directRecognition, List<Condition> conditions,
                      String seal) {}
