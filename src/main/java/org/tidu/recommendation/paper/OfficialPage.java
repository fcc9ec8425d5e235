package org.tidu.recommendation.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A page of an official paper (GB/T 9704): A4, its margins, title in 小标宋 22 pt, text in 仿宋 16 pt on 28 pt lines. */
final class OfficialPage {

    private static final int TWIPS_PER_MM = 57;
    private static final int TWO_CHARACTERS = 640;

    private final XWPFDocument document;

    private OfficialPage(XWPFDocument document) {
        this.document = document;
    }

    static OfficialPage in(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setFooter(twips(18));
        return new OfficialPage(document);
    }

    void title(String text) {
        XWPFParagraph paragraph = paragraph(text, "方正小标宋简体", 22, ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(560);
    }

    void addressee(String text) {
        paragraph(text, "仿宋_GB2312", 16, ParagraphAlignment.LEFT);
    }

    void body(String text) {
        paragraph(text, "仿宋_GB2312", 16, ParagraphAlignment.BOTH).setIndentationFirstLine(TWO_CHARACTERS);
    }

    /** The last words before the signature, which never stands on a page by itself (GB/T 9704). */
    void lastWords(String text) {
        XWPFParagraph paragraph = paragraph(text, "仿宋_GB2312", 16, ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        paragraph.setKeepNext(true);
    }

    void signature(String recommender, String day) {
        signed(recommender).setKeepNext(true);
        signed(day);
    }

    private XWPFParagraph signed(String text) {
        XWPFParagraph paragraph = paragraph(text, "仿宋_GB2312", 16, ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(TWO_CHARACTERS);
        return paragraph;
    }

    /** At the foot of every page. */
    void footnote(String text, ParagraphAlignment alignment) {
        write(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), text, "仿宋_GB2312", 9, alignment);
    }

    private XWPFParagraph paragraph(String text, String font, int points, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = write(document.createParagraph(), text, font, points, alignment);
        paragraph.setSpacingBetween(28, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static XWPFParagraph write(
            XWPFParagraph paragraph, String text, String font, int points, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setFontFamily("Times New Roman");
        CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
        fonts.setEastAsia(font);
        return paragraph;
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf((long) millimetres * TWIPS_PER_MM);
    }
}
