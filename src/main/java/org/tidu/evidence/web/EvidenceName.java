package org.tidu.evidence.web;

import java.text.Normalizer;
import org.springframework.lang.Nullable;

/** What a file is called: as its sender's computer calls it, without folders and signs that steer a terminal or a path. */
final class EvidenceName {

    private static final int LONGEST = 150;

    private EvidenceName() {}

    static String of(@Nullable String sent) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        int dot = name.lastIndexOf('.');
        String ending = dot >= 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        String base = name.substring(0, name.length() - ending.length()).strip();
        String shown = base.isBlank() ? "文件" : base;
        return shown.substring(0, shown.offsetByCodePoints(0, Math.min(LONGEST, shown.codePointCount(0, shown.length())))) + ending;
    }
}
