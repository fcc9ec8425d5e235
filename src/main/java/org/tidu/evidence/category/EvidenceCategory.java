package org.tidu.evidence.category;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of {@code evidence-categories}.
 *
 * @param required        the documents ask for it; whether it is there is shown, and keeps nobody from handing in
 * @param types           what is taken, by content
 * @param largest         of one file, in bytes
 * @param most            files; of each scenario instance where it goes by these
 * @param perInstance     each file belongs to a scenario instance
 * @param mayBeUnaudited  a file may be marked 未经审计
 */
public record EvidenceCategory(String code, String name, boolean required, List<ContentType> types, long largest, int most,
        boolean perInstance, boolean mayBeUnaudited, String clause, String advice) {

    /** 「PDF、JPEG 图片或 PNG 图片」 */
    public String typesInWords() {
        List<String> words = types.stream().map(ContentType::words).toList();
        return words.size() == 1 ? words.get(0)
                : String.join("、", words.subList(0, words.size() - 1)) + "或 " + words.get(words.size() - 1);
    }

    /** As a browser's choice of files takes it: {@code .pdf,.jpg,.jpeg,.png}. */
    public String accept() {
        return types.stream().flatMap(type -> type.endings().stream()).map(ending -> "." + ending).collect(Collectors.joining(","));
    }

    static List<ContentType> types(String name) {
        return switch (name) {
            case "PDF" -> List.of(ContentType.PDF);
            case "IMAGE" -> List.of(ContentType.JPEG, ContentType.PNG);
            case "VIDEO" -> List.of(ContentType.MP4);
            default -> List.of(ContentType.PDF, ContentType.JPEG, ContentType.PNG);
        };
    }
}
