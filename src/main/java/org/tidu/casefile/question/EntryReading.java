package org.tidu.casefile.question;

import java.util.List;
import java.util.stream.Stream;
import org.tidu.problem.FieldError;

/** What was worked out from a form's answers, and what has to be asked about them; both in the order of the form. */
public record EntryReading(List<ComputedEntry> computed, List<EntryQuestion> questions) {

    public static final EntryReading NONE = new EntryReading(List.of(), List.of());

    /** Without those of fields that are wrong: these are put right first. */
    public List<EntryQuestion> questionsBeside(List<FieldError> wrong) {
        return questions.stream().filter(one -> wrong.stream().noneMatch(error -> error.path().equals(one.path()))).toList();
    }

    EntryReading and(EntryReading other) {
        return new EntryReading(Stream.concat(computed.stream(), other.computed.stream()).toList(),
                Stream.concat(questions.stream(), other.questions.stream()).toList());
    }
}
