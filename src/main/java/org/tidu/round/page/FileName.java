package org.tidu.round.page;

import java.text.Normalizer;
import org.springframework.lang.Nullable;

/** The name under which a published file is offered: what the sender called it, without folders and signs that steer a terminal or a path. */
final class FileName {

    private static final int LONGEST = 150;
    private static final String ENDING = ".pdf";

    private FileName() {}

    static String of(@Nullable String sent) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip()
                .replaceFirst("(?i)\\.pdf$", "").strip();
        String shown = name.isBlank() ? "附件" : name;
        int end = shown.offsetByCodePoints(0, Math.min(LONGEST, shown.codePointCount(0, shown.length())));
        return shown.substring(0, end) + ENDING;
    }
}
