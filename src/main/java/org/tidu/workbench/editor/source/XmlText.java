package org.tidu.workbench.editor.source;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between tags, as people read it. */
public final class XmlText {

    private static final Pattern PART = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[(.*?)]]>|<\\?.*?\\?>|&#x([0-9a-fA-F]+);|&#(\\d+);|&(\\w+);",
            Pattern.DOTALL);
    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private XmlText() {}

    public static String read(String raw) {
        if (raw.indexOf('&') < 0 && raw.indexOf('<') < 0 && raw.indexOf('\r') < 0) {
            return raw;
        }
        return PART.matcher(raw.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(part -> Matcher.quoteReplacement(meant(part)));
    }

    /** @param like what stood there: a bracket that it left as it is stays so */
    public static String write(String text, String like) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;");
        return like.contains(">") && !like.contains("<") ? safe.replace("]]>", "]]&gt;") : safe.replace(">", "&gt;");
    }

    private static String meant(MatchResult part) {
        if (part.group(1) != null) {
            return part.group(1);
        } else if (part.group(2) != null) {
            return Character.toString(Integer.parseInt(part.group(2), 16));
        } else if (part.group(3) != null) {
            return Character.toString(Integer.parseInt(part.group(3)));
        }
        return part.group(4) == null ? "" : NAMED.getOrDefault(part.group(4), part.group());
    }
}
