package org.tidu.casefile.history;

/** What an officer found on a condition that people must judge. */
public enum Finding {
    MEETS("符合"),
    FAILS("不符合"),
    EXPLAIN("需说明");

    private final String text;

    Finding(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
