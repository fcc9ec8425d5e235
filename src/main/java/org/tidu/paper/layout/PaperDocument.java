package org.tidu.paper.layout;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.tidu.paper.content.PaperContent;

/**
 * A template, {@code paper/application.docx} unless the rule set names another, filled in. Its tags are {@code {{name}}} for a text, {@code {{@qr}}} for the code,
 * {@code {{%part}}} for a form, a part of the application or one of the lists below, {@code {{~二}}} for a chapter. A tag is looked up by its name
 * and never worked out as an expression, and only the template's own tags are looked for: what people typed is put in when that is over.
 */
public final class PaperDocument {

    private static final String TAGS = "[\\w\\u4e00-\\u9fa5-]+";
    private static final char PART = '%';
    private static final char CHAPTER = '~';
    /** Of the code in the head of each page, in pixels. */
    private static final int CODE = 72;
    private static final String CHECK_ADDRESS = "checkAddress";

    private PaperDocument() {}

    /** The bytes of the DOCX. */
    public static byte[] write(PaperContent content, PaperPictures pictures) {
        PaperLayout layout = new PaperLayout(content, pictures);
        Map<String, Function<PaperLayout, List<PaperBlock>>> lists = Map.of(
                "证明材料", PaperLayout::evidence, "其他", PaperLayout::rest,
                "提交记录", any -> List.of(new PaperBlock.Table(EvidenceRows.filings(content.filings()))),
                "场景清单", any -> List.of(new PaperBlock.Table(EvidenceRows.scenarios(content.scenarioLines()))));
        Configure configure = Configure.builder().buildGramer("{{", "}}").buildGrammerRegex(TAGS)
                .setRenderDataComputeFactory(model -> tag -> ((Map<?, ?>) model.getRoot()).get(tag))
                .addPlugin(PART, policy(tag -> lists.containsKey(tag) ? lists.get(tag).apply(layout) : layout.part(tag)))
                .addPlugin(CHAPTER, policy(layout::chapter)).build();
        try (InputStream template = ShippedTemplates.open(content.template());
                XWPFTemplate filled = XWPFTemplate.compile(template, configure).render(texts(content));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            filled.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Object> texts(PaperContent content) {
        Map<String, Object> texts = new HashMap<>();
        content.texts().forEach((name, text) -> texts.put(name, PaperText.of(text).replace('\n', ' ')));
        PictureRenderData code = Pictures.ofBytes(QrCode.png(content.texts().get(CHECK_ADDRESS)), PictureType.PNG).size(CODE, CODE).create();
        texts.put("qr", code);
        return texts;
    }

    private static RenderPolicy policy(Function<String, List<PaperBlock>> blocks) {
        return (tag, unused, template) -> {
            XWPFRun run = ((RunTemplate) tag).getRun();
            XWPFParagraph place = (XWPFParagraph) run.getParent();
            new BlockWriter(place).write(blocks.apply(tag.getTagName()));
            run.setText("", 0);
            place.setStyle("Gap");
        };
    }
}
