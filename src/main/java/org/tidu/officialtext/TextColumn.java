package org.tidu.officialtext;

/** Columns of a file of official texts. Name and paraphrase are there to be read by people, not by the program. */
enum TextColumn {
    CODE("编码", true),
    PART("层级或等级", true),
    NAME("名称", false),
    PARAPHRASE("现用转述", false),
    OFFICIAL("正式文本", true);

    private final String title;
    private final boolean read;

    TextColumn(String title, boolean read) {
        this.title = title;
        this.read = read;
    }

    String title() {
        return title;
    }

    boolean isRead() {
        return read;
    }
}
