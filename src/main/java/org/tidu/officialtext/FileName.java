package org.tidu.officialtext;

/** Some browsers send the path on the sender's disk; only its last part is anybody's business. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** Null for none. */
    static String tidy(String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "");
        return last.length() > LONGEST ? last.substring(last.length() - LONGEST) : last;
    }
}
