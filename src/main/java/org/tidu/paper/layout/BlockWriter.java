package org.tidu.paper.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.tidu.paper.layout.PaperBlock.Paragraph;
import org.tidu.paper.layout.PaperBlock.Picture;
import org.tidu.paper.layout.PaperBlock.Pictures;
import org.tidu.paper.layout.PaperBlock.Table;

/** Puts blocks into a document, above a paragraph of it. */
final class BlockWriter {

    /** Of a picture, in points: two stand side by side. */
    private static final double WIDEST = 218;
    private static final double TALLEST = 200;

    private final XWPFDocument document;
    private final XWPFParagraph place;

    BlockWriter(XWPFParagraph place) {
        this.document = place.getDocument();
        this.place = place;
    }

    void write(List<PaperBlock> blocks) {
        PaperBlock before = null;
        for (PaperBlock block : blocks) {
            if (before instanceof Table && block instanceof Table) {
                paragraph("", "Gap");
            }
            if (block instanceof Paragraph text) {
                paragraph(text.text(), text.style());
            } else if (block instanceof Table table) {
                table(table.rows());
            } else if (block instanceof Pictures pictures) {
                pictures(pictures.pictures());
            }
            before = block;
        }
    }

    private XWPFParagraph paragraph(String text, String style) {
        try (XmlCursor here = place.getCTP().newCursor()) {
            XWPFParagraph paragraph = document.insertNewParagraph(here);
            paragraph.setStyle(style);
            if (!text.isEmpty()) {
                TableXml.text(paragraph.getCTP(), PaperText.of(text));
            }
            return paragraph;
        }
    }

    private void table(List<PaperRow> rows) {
        try (XmlCursor here = place.getCTP().newCursor()) {
            CTTbl table = document.insertNewTbl(here).getCTTbl();
            TableXml.fill(table, rows);
        }
    }

    private void pictures(List<Picture> pictures) {
        XWPFParagraph line = paragraph("", "Picture");
        try {
            for (Picture picture : pictures) {
                double scale = Math.min(1.5, Math.min(WIDEST / picture.width(), TALLEST / picture.height()));
                line.createRun().addPicture(new ByteArrayInputStream(picture.jpeg()), PictureType.JPEG, "picture.jpg",
                        Units.toEMU(picture.width() * scale), Units.toEMU(picture.height() * scale));
                line.createRun().setText("  ");
            }
        } catch (IOException | InvalidFormatException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
        paragraph(pictures.stream().map(Picture::name).collect(Collectors.joining("　|　")), "Caption");
    }
}
