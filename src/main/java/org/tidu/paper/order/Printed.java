package org.tidu.paper.order;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Filing;

/** Which revision of each form a paper prints, as text: {@code application 2, maturity 1, start 1}. */
public final class Printed {

    private Printed() {}

    /**
     * Of a revision of the application as things stand: it, and of the other forms the last that came before the next revision did.
     *
     * @param all what was handed in for a case, the first revision of a form first
     */
    public static String of(List<Filing> all, int revision) {
        Map<String, Integer> printed = new TreeMap<>();
        all.stream().filter(filing -> isApplication(filing) ? filing.revision() == revision : all.stream().noneMatch(next ->
                        isApplication(next) && next.revision() == revision + 1 && !filing.receivedAt().isBefore(next.receivedAt())))
                .forEach(filing -> printed.put(filing.formId(), filing.revision()));
        return printed.entrySet().stream().map(one -> text(one.getKey(), one.getValue())).collect(Collectors.joining(", "));
    }

    /** Those that a paper prints, in the order they have here. */
    public static List<Filing> in(List<Filing> all, String printed) {
        List<String> named = List.of(printed.split(", "));
        return all.stream().filter(filing -> named.contains(text(filing.formId(), filing.revision()))).toList();
    }

    private static boolean isApplication(Filing filing) {
        return filing.formId().equals(Documents.APPLICATION);
    }

    private static String text(String formId, int revision) {
        return formId + " " + revision;
    }
}
