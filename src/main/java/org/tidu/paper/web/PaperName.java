package org.tidu.paper.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** What files are called: what people typed is in it as text, and never a path. */
final class PaperName {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final int LONGEST = 80;

    private PaperName() {}

    /** Without folders, control characters and dots at its ends; cut where it is long, its ending kept. */
    static String clean(String name) {
        String plain = EDGES.matcher(NOT_IN_NAMES.matcher(name).replaceAll("-")).replaceAll("");
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= 6 ? plain.substring(dot) : "";
        String stem = plain.substring(0, plain.length() - ending.length());
        return (stem.isEmpty() ? "文件" : stem.codePointCount(0, stem.length()) <= LONGEST ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST))) + ending;
    }

    static String attachment(String name) {
        return ContentDisposition.attachment().filename(clean(name), StandardCharsets.UTF_8).build().toString();
    }
}
