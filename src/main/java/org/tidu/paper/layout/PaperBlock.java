package org.tidu.paper.layout;

import java.util.List;

/** What stands in the document one below the other. */
sealed interface PaperBlock {

    /** @param style of the template */
    record Paragraph(String text, String style) implements PaperBlock {}

    record Table(List<PaperRow> rows) implements PaperBlock {}

    /** Two side by side. */
    record Pictures(List<Picture> pictures) implements PaperBlock {}

    /** @param jpeg at most so large as {@link PaperPictures} makes it */
    record Picture(String name, byte[] jpeg, int width, int height) {}
}
