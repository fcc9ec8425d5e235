package org.tidu.declaration.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.tidu.casefile.document.Documents;
import org.tidu.declaration.start.PreparationList.Item;
import org.tidu.declaration.start.PreparationList.Section;
import org.tidu.form.schema.Component;
import org.tidu.round.Round;
import org.tidu.round.RoundForms;

/** What to prepare for a round, read off the forms of its edition: a field that is added there is asked for here. */
@Service
class Preparation {

    private static final List<String> FORMS = List.of(Documents.START, Documents.MATURITY, Documents.APPLICATION);
    /** Said or promised on the spot; nothing to prepare. */
    private static final Set<String> NOTHING_TO_PREPARE = Set.of("checkbox", "expression", "text", "html");

    private final RoundForms forms;

    Preparation(RoundForms forms) {
        this.forms = forms;
    }

    List<PreparationList> of(Round round) {
        return FORMS.stream()
                .map(form -> new PreparationList(form, sections(forms.schema(forms.of(round), form).components())))
                .toList();
    }

    private static List<Section> sections(List<Component> components) {
        List<Section> sections = new ArrayList<>();
        add(sections, null, components.stream().filter(component -> !isGroup(component)));
        components.stream().filter(Preparation::isGroup)
                .forEach(group -> add(sections, group.label(), group.children().stream()));
        return sections;
    }

    private static void add(List<Section> sections, @Nullable String title, Stream<Component> components) {
        List<Item> items = components.flatMap(component -> items(component, false)).toList();
        if (!items.isEmpty()) {
            sections.add(new Section(title, items));
        }
    }

    /** @param only whether it stands in a group that is not always asked for */
    private static Stream<Item> items(Component component, boolean only) {
        boolean onlyThen = only || component.get("conditional") != null;
        if (isGroup(component)) {
            return component.children().stream().flatMap(inside -> items(inside, onlyThen));
        }
        return isToPrepare(component) ? Stream.of(new Item(component.label(), hint(component),
                component.isRequired() || component.minRows() > 0, onlyThen)) : Stream.of();
    }

    /** Of a list: what each of its rows asks for. */
    @Nullable
    private static String hint(Component component) {
        if (!component.isDynamicList()) {
            return component.text("description");
        }
        return "每行填写" + String.join("、", component.children().stream().filter(Preparation::isToPrepare)
                .map(Component::label).toList());
    }

    private static boolean isGroup(Component component) {
        return "group".equals(component.type());
    }

    private static boolean isToPrepare(Component component) {
        return (component.isKeyed() || component.isDynamicList()) && !component.flag("readonly")
                && !NOTHING_TO_PREPARE.contains(component.type());
    }
}
