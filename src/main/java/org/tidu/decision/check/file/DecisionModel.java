package org.tidu.decision.check.file;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.tidu.decision.xml.CompiledSchemas;

/**
 * A decision file that keeps to the DMN schema. The same bytes are read again and again, by the check, its reports, the editor and each
 * change that is looked at; some files are kept as they were read. Nobody changes one: {@code DomElement} may be read by several threads.
 */
public record DecisionModel(DomElement definitions) {

    static {
        CompiledSchemas.use();
    }

    /** Of source, in bytes; a read file takes some fifteen times as much. All files of one edition have 1.4 million. */
    private static final long KEPT = 2_000_000;

    /** Dropped when memory is short, before anything else fails. */
    private static final Cache<Source, DecisionModel> READ = Caffeine.newBuilder().maximumWeight(KEPT)
            .weigher((Source source, DecisionModel model) -> source.bytes().length).softValues().build();

    private static final Pattern LINE = Pattern.compile("lineNumber: (\\d+)");

    /** The model; none, and a finding, when the bytes are no decision file. */
    public static Optional<DecisionModel> read(byte[] dmn, Findings findings) {
        try {
            Source source = new Source(dmn.clone());
            DecisionModel known = READ.getIfPresent(source);
            if (known == null) {
                // outside the cache: a file that takes long to read holds nobody up
                known = new DecisionModel(Dmn.readModelFromStream(new ByteArrayInputStream(dmn)).getDocument().getRootElement());
                READ.put(source, known);
            }
            return Optional.of(known);
        } catch (ModelException broken) {
            findings.file(FindingKind.UNREADABLE, message(broken));
            return Optional.empty();
        }
    }

    public List<Decision> decisions() {
        return Dom.children(definitions, "decision").stream().map(Decision::new).toList();
    }

    private static String message(ModelException broken) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            causes.append(cause.getMessage()).append(' ').append(cause).append('\n');
        }
        Matcher line = LINE.matcher(causes);
        String place = line.find() ? "第 " + line.group(1) + " 行附近" : "";
        Matcher id = Pattern.compile("cvc-id\\.2[^']*'([^']*)'").matcher(causes);
        if (id.find()) {
            return "文件" + place + "：编号（id）“" + id.group(1) + "”出现了两次。请把其中一个改成别的编号。";
        }
        return "文件" + place + "不符合 DMN 格式，无法读取。请用规则编辑器重新保存后再上传。";
    }
}
