package org.tidu.officialtext;

/**
 * A text that may be an official one.
 *
 * @param partTitle as a file says it: 说明, 先进级, 题目, 3 级
 * @param name      of the scenario or item
 * @param paraphrase of our tables; empty where they say nothing
 */
record TextPlace(TextKey key, String partTitle, String name, String paraphrase) {

    static TextPlace of(String code, String part, String partTitle, String name, String paraphrase) {
        return new TextPlace(new TextKey(code, part), partTitle, name, paraphrase == null ? "" : paraphrase);
    }
}
