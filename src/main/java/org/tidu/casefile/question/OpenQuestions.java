package org.tidu.casefile.question;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What stood open when a document was handed in, as it was asked then.
 *
 * @param explanation what the enterprise said about it; null for nothing
 */
public record OpenQuestions(List<EntryQuestion> questions, @Nullable String explanation) {

    public static final OpenQuestions NONE = new OpenQuestions(List.of(), null);
}
