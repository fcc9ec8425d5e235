package org.tidu.paper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.lang.Nullable;
import org.tidu.casefile.document.Documents;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.Json;
import org.tidu.form.schema.Scope;
import org.tidu.form.words.FieldWords;
import org.tidu.paper.content.PaperContent;
import org.tidu.paper.layout.PaperBlock.Paragraph;
import org.tidu.paper.layout.PaperBlock.Table;

/**
 * What stands at each place of the template. A place names a form, a part of the application, or a chapter; what no place names is printed all
 * the same, at the place {@code 其他}: a form that has one more page has it on paper, too.
 */
final class PaperLayout {

    private static final String PART = "part";
    private static final String INDENT = "Body";

    private final PaperContent content;
    private final FormSchema application;
    private final Map<String, Object> data;
    private final Scope scope;
    private final PictureBlocks pictures;
    private final Set<String> partsPrinted = new HashSet<>();
    private final Set<String> chaptersPrinted = new HashSet<>();
    private final Set<String> instances = new HashSet<>();
    private final Set<String> instancesPrinted = new HashSet<>();

    PaperLayout(PaperContent content, PaperPictures pictures) {
        this.content = content;
        this.application = content.forms().get(Documents.APPLICATION);
        this.data = content.data().getOrDefault(Documents.APPLICATION, Map.of());
        this.scope = Scope.of(data);
        this.pictures = new PictureBlocks(content.evidence(), pictures);
        name(application.components());
    }

    /** Which instances there are: a picture of one stands with it, any other in the list of files. */
    private void name(List<Component> components) {
        for (Component component : components) {
            if (isSingle(component)) {
                Component named = nameOf(component);
                Json.listOr(Json.at(data, component.address()), List.of()).forEach(entry -> instances.add(
                        FieldWords.bare(named, Json.at(Json.objectOr(entry, Map.of()), named.address()))));
            } else if (!component.isDynamicList()) {
                name(component.children());
            }
        }
    }

    private static boolean isSingle(Component component) {
        return component.isDynamicList() && "single".equals(component.own("entries"));
    }

    /** A form other than the application, or one of the application's parts; nothing where the edition has none of this name. */
    List<PaperBlock> part(String name) {
        FormSchema form = content.forms().get(name);
        if (form != null) {
            Map<String, Object> entered = content.data().get(name);
            return entered == null ? List.of() : blocks(form.components(), entered, Scope.of(entered));
        }
        partsPrinted.add(name);
        return application.components().stream().filter(group -> name.equals(group.own(PART)) && !group.isHidden(scope)).findFirst()
                .map(group -> blocks(group.children(), data, scope)).orElse(List.of());
    }

    /** The pieces of a chapter, in their order on paper. */
    List<PaperBlock> chapter(String numeral) {
        chaptersPrinted.add(numeral);
        List<PaperBlock> blocks = new ArrayList<>();
        chapters(numeral::equals, blocks);
        return blocks;
    }

    /** What no place of the template has named until now. */
    List<PaperBlock> rest() {
        List<PaperBlock> blocks = new ArrayList<>();
        for (Component component : application.components()) {
            String part = component.own(PART);
            if (!component.isHidden(scope) && (part == null || !partsPrinted.contains(part))) {
                List<PaperBlock> inside = blocks(part == null ? List.of(component) : component.children(), data, scope);
                if (part != null && !inside.isEmpty()) {
                    blocks.add(new Paragraph(component.label(), "Heading1"));
                }
                blocks.addAll(inside);
            }
        }
        chapters(numeral -> !chaptersPrinted.contains(numeral), blocks);
        return blocks;
    }

    List<PaperBlock> evidence() {
        List<PaperBlock> blocks = new ArrayList<>(List.of(new Table(EvidenceRows.of(content.evidence()))));
        blocks.addAll(pictures.of(file -> file.instance() == null || !instances.contains(file.instance())));
        return blocks;
    }

    /** The pieces of one chapter, or of those no place has named, wherever in the form they are asked for. */
    private void chapters(Predicate<String> numeral, List<PaperBlock> blocks) {
        List<Piece> pieces = new ArrayList<>();
        collect(application.components(), numeral, pieces);
        pieces.stream().sorted(Comparator.comparing(piece -> piece.chapter().section())).forEach(piece -> {
            blocks.add(new Paragraph(piece.chapter().heading(), piece.chapter().isWhole() ? "Heading1" : "Heading2"));
            text(piece.entered(), blocks);
        });
    }

    private record Piece(Chapter chapter, @Nullable Object entered) {}

    private void collect(List<Component> components, Predicate<String> numeral, List<Piece> pieces) {
        for (Component component : components) {
            if (!component.isHidden(scope) && !component.isDynamicList()) {
                Chapter.of(component).filter(chapter -> numeral.test(chapter.numeral()))
                        .ifPresent(chapter -> pieces.add(new Piece(chapter, Json.at(data, component.address()))));
                collect(component.children(), numeral, pieces);
            }
        }
    }

    private static void text(Object entered, List<PaperBlock> blocks) {
        String words = Json.isMissing(entered) ? "（未填写）" : String.valueOf(entered);
        words.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paragraph(line.strip(), INDENT)));
    }

    private List<PaperBlock> blocks(List<Component> components, Map<?, ?> entered, Scope here) {
        List<PaperBlock> blocks = new ArrayList<>();
        List<Component> together = new ArrayList<>();
        for (Component component : components) {
            boolean single = isSingle(component);
            boolean annex = component.isDynamicList() && component.label().startsWith("附");
            if (!single && !annex) {
                together.add(component);
                continue;
            }
            table(together, entered, here, blocks);
            Object list = Json.at(entered, component.address());
            if (annex) {
                blocks.add(new Paragraph(component.label(), "Heading2"));
                blocks.add(new Table(ListRows.of(component, list)));
            } else if (!component.isHidden(here)) {
                instances(component, Json.listOr(list, List.of()), here, blocks);
            }
        }
        table(together, entered, here, blocks);
        return blocks;
    }

    private static void table(List<Component> components, Map<?, ?> entered, Scope here, List<PaperBlock> blocks) {
        List<PaperRow> rows = FormRows.of(components, entered, here);
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
        }
        components.clear();
    }

    private void instances(Component list, List<?> entries, Scope here, List<PaperBlock> blocks) {
        for (int index = 0; index < entries.size(); index++) {
            Map<?, ?> entry = Json.objectOr(entries.get(index), Map.of());
            blocks.addAll(InstanceBlocks.of(list, entry, index, here.row(index, entry)));
            String name = FieldWords.bare(nameOf(list), Json.at(entry, nameOf(list).address()));
            if (instancesPrinted.add(name)) {
                blocks.addAll(pictures.of(file -> name.equals(file.instance())));
            }
        }
    }

    /** Evidence names an instance by its first text. */
    static Component nameOf(Component list) {
        return list.children().stream().filter(field -> field.type().equals("textfield")).findFirst().orElse(list.children().get(0));
    }
}
