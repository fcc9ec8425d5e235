package org.tidu.assumptions;

/**
 * Something a model does that the documents do not know.
 *
 * @param file    {@code decisions/hunan/2025/expert-score-band.dmn}
 * @param place   name and id of the element, field or row
 * @param text    what is assumed, without 假设：
 */
record Assumption(String file, String place, String text) {

    String line() {
        return "| " + place + " | " + text.replace("|", "\\|") + " |";
    }
}
