package org.tidu.decision.check.bounds;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Brackets;

/** Reads a file once, from its beginning to its end, keeping no more than one text of it, and stops at the first limit that is passed. */
public final class SizeCheck {

    private final Findings findings;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private String row = "";
    private int rows;
    private int columns;
    private int decisions;

    private SizeCheck(Findings findings) {
        this.findings = findings;
    }

    /** @return false when the file must not be read further; the finding says why */
    public static boolean check(byte[] dmn, Findings findings) {
        if (dmn.length > Bounds.FILE_BYTES) {
            return tooMuch(findings, "文件有 " + dmn.length / 1000 + " kB，最多 " + Bounds.FILE_BYTES / 1000 + " kB。请拆成几个文件。");
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new SizeCheck(findings).read(factory.createXMLStreamReader(new ByteArrayInputStream(dmn)));
        } catch (XMLStreamException noXml) {
            return true; // said by whoever reads it
        }
    }

    private boolean read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            boolean within = switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> more(xml);
                case XMLStreamConstants.DTD -> tooMuch(findings, "文件带有 DOCTYPE，规则文件用不着。请用规则编辑器重新保存。");
                default -> true;
            };
            if (!within) {
                return false;
            }
        }
        return true;
    }

    private boolean begin(XMLStreamReader xml) {
        path.push(xml.getLocalName());
        text.setLength(0);
        switch (xml.getLocalName()) {
            case "decision" -> decisions++;
            case "decisionTable" -> rows = columns = 0;
            case "input", "output" -> columns++;
            case "rule" -> {
                rows++;
                row = String.valueOf(xml.getAttributeValue(null, "id"));
            }
            default -> { }
        }
        return path.size() <= Bounds.NESTING || tooMuch(findings, "元素一层套一层，超过 " + Bounds.NESTING + " 层。请用规则编辑器重新保存。");
    }

    private boolean more(XMLStreamReader xml) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        return text.length() <= Bounds.CELL_BYTES || longText();
    }

    private boolean end() {
        String name = path.pop();
        if (rows > Bounds.ROWS || columns > Bounds.COLUMNS || decisions > Bounds.DECISIONS) {
            return tooMuch(findings, "一张表最多 " + Bounds.ROWS + " 行、" + Bounds.COLUMNS + " 列，一个文件最多 " + Bounds.DECISIONS + " 张表，超出了。请拆成几张较小的表。");
        }
        if (name.equals("description") && text.length() * 3L > Bounds.DESCRIPTION_BYTES && bytes() > Bounds.DESCRIPTION_BYTES) {
            return tooMuch(findings, place() + "的说明有 " + bytes() / 1000 + " kB，最多 " + Bounds.DESCRIPTION_BYTES / 1000 + " kB。请写简短些。");
        }
        boolean within = !name.equals("text") || (text.length() * 3L <= Bounds.CELL_BYTES || bytes() <= Bounds.CELL_BYTES || longText()) && brackets();
        text.setLength(0);
        return within;
    }

    private boolean brackets() {
        Brackets brackets = Brackets.of(text);
        if (brackets.depth() > Bounds.NESTING) {
            return tooMuch(findings, place() + "的括号套了 " + brackets.depth() + " 层，最多 " + Bounds.NESTING + " 层。请拆成几张表。");
        }
        return true;
    }

    private boolean longText() {
        return tooMuch(findings, place() + "的单元格超过 " + Bounds.CELL_BYTES / 1000 + " kB。请拆成几行或几张表。");
    }

    private int bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private String place() {
        return row.isEmpty() ? "文件" : "行“" + row + "”";
    }

    private static boolean tooMuch(Findings findings, String message) {
        findings.file(FindingKind.TOO_COSTLY, message);
        return false;
    }
}
