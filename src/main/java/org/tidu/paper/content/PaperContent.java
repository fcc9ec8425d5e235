package org.tidu.paper.content;

import java.util.List;
import java.util.Map;
import org.tidu.casefile.document.Filing;
import org.tidu.casefile.row.CaseRow;
import org.tidu.evidence.FiledEvidence;
import org.tidu.form.schema.FormSchema;

/**
 * Everything a paper says.
 *
 * @param template      the name of the file it is laid out on, without ending
 * @param texts         what the template names: {@code factoryName}, {@code tier}, …
 * @param forms         of the round's edition, by id; in parts already joined
 * @param data          what was handed in, by form; nothing of a form that was not
 * @param scenarioLines {@code 1. 环节—场景—实例}, as 附件2 lists them
 * @param evidence      what was handed in with it
 * @param filings       the revisions it is made from
 */
public record PaperContent(CaseRow row, String template, Map<String, String> texts, Map<String, FormSchema> forms, Map<String, Map<String, Object>> data,
        List<String> scenarioLines, List<FiledEvidence> evidence, List<Filing> filings) {}
