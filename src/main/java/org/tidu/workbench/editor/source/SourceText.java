package org.tidu.workbench.editor.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;
import org.tidu.problem.Conflict;

/**
 * A decision file that can be read, with the places of its elements.
 *
 * @param text every byte of it; written as UTF-8 it is the file again
 */
public record SourceText(String text, Element definitions) {

    /** @throws Conflict when the bytes are no decision file in UTF-8: there is nothing to be shown as a table */
    public static SourceText of(byte[] file) {
        Findings findings = new Findings();
        if (DecisionModel.read(file, findings).isEmpty()) {
            throw new Conflict(findings.list().get(0).message());
        }
        return trusted(file);
    }

    /** For a file that has been read as a decision file already; else what comes out is anything. */
    public static SourceText trusted(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.contains("<!DOCTYPE")) {
                throw new Conflict("文件含有文档类型声明（DOCTYPE），不能按表格编辑。请用规则编辑器重新保存后再上传。");
            }
            return new SourceText(text, Elements.root(text));
        } catch (CharacterCodingException other) {
            throw new Conflict("文件不是 UTF-8 编码，不能按表格编辑。请用规则编辑器重新保存后再上传。");
        }
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public List<Element> decisions() {
        return definitions.all("decision");
    }

    public Optional<Element> decision(String id) {
        return decisions().stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    /** As written, entities and all. */
    public String raw(Element element) {
        return text.substring(element.inside(), element.insideEnd());
    }

    /** Without the white space around it. */
    public String content(Element element) {
        return XmlText.read(raw(element)).trim();
    }

    public String childContent(Element element, String child) {
        return element.first(child).map(this::content).orElse("");
    }

    /** The file with another content of an element; white space around the content stays. */
    public byte[] with(Element element, String content) {
        return with(List.of(edit(element, content)));
    }

    /** Another content of an element, not yet in its place. */
    public Edit edit(Element element, String content) {
        if (element.isEmptyTag()) {
            String head = text.substring(element.start(), element.end()).replaceFirst("\\s*/>$", "");
            return new Edit(element.start(), element.end(), head + ">" + XmlText.write(content, "") + "</" + element.tag() + ">");
        }
        String raw = raw(element);
        String core = raw.strip();
        int lead = core.isEmpty() ? raw.length() : raw.indexOf(core);
        return new Edit(element.inside() + lead, element.inside() + lead + core.length(), XmlText.write(content, core));
    }

    /** The file with all of them at once; each names places of this text, no two of them the same. */
    public byte[] with(List<Edit> edits) {
        return edited(edits).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text. */
    public String edited(List<Edit> edits) {
        StringBuilder changed = new StringBuilder(text.length());
        int kept = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
            changed.append(text, kept, edit.from()).append(edit.with());
            kept = edit.to();
        }
        return changed.append(text, kept, text.length()).toString();
    }

    /** The white space before an element, down to the line end. */
    public String lead(Element element) {
        int from = element.start();
        while (from > 0 && " \t".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        if (from > 0 && text.charAt(from - 1) == '\n') {
            from -= from > 1 && text.charAt(from - 2) == '\r' ? 2 : 1;
        }
        return text.substring(from, element.start());
    }

    public byte[] replaced(int from, int to, String with) {
        return (text.substring(0, from) + with + text.substring(to)).getBytes(StandardCharsets.UTF_8);
    }
}
