package org.tidu.paper.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;
import org.tidu.form.schema.Scope;
import org.tidu.form.words.FieldWords;
import org.tidu.paper.layout.PaperBlock.Paragraph;
import org.tidu.paper.layout.PaperBlock.Table;

/** An entry that has a page of its own: its table, and a further one for the lists whose labels name another annex, 关键装备（附1-2）. */
final class InstanceBlocks {

    private static final Pattern OF_ANNEX = Pattern.compile("(.+)（(附[0-9]+-[0-9]+)）");

    private InstanceBlocks() {}

    static List<PaperBlock> of(Component list, Map<?, ?> entry, int index, Scope here) {
        Component named = PaperLayout.nameOf(list);
        String name = FieldWords.bare(named, Json.at(entry, named.address()));
        List<Component> own = new ArrayList<>();
        Map<String, List<PaperRow>> annexes = new LinkedHashMap<>();
        for (Component component : list.children()) {
            Matcher annex = OF_ANNEX.matcher(component.label());
            if (component.isDynamicList() && annex.matches()) {
                List<PaperRow> rows = annexes.computeIfAbsent(annex.group(2), any -> new ArrayList<>());
                rows.add(PaperRow.band(annex.group(1)));
                rows.addAll(ListRows.of(component, Json.at(entry, component.address())));
            } else {
                own.add(component);
            }
        }
        List<PaperBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(list.label() + " " + (index + 1) + "：" + name, "Heading2"));
        blocks.add(new Table(FormRows.of(own, entry, here)));
        annexes.forEach((annex, rows) -> {
            blocks.add(new Paragraph(annex + "　" + name, "Heading3"));
            blocks.add(new Table(rows));
        });
        return blocks;
    }
}
