package org.tidu.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tidu.form.schema.Component;

/** A form in which everything is written: every text is another, so that whoever prints it can be asked for each. */
public final class WrittenForm {

    private final int instances;
    private final BiFunction<String, Integer, String> words;
    /** Every text that was written, in the order of the form. */
    private final List<String> written = new ArrayList<>();
    private int count;

    /**
     * @param instances entries of a list whose entries have pages of their own
     * @param words     what stands in a text, by its label and how many of these there may be
     */
    public WrittenForm(int instances, BiFunction<String, Integer, String> words) {
        this.instances = instances;
        this.words = words;
    }

    public List<String> written() {
        return written;
    }

    public Map<String, Object> of(List<Component> components) {
        Map<String, Object> data = new LinkedHashMap<>();
        add(components, data);
        return data;
    }

    private void add(List<Component> components, Map<String, Object> data) {
        for (Component component : components) {
            if (component.isDynamicList()) {
                int rows = "single".equals(component.own("entries")) ? instances : 2;
                List<Object> entries = new ArrayList<>();
                for (int row = 0; row < rows; row++) {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    add(component.children(), entry);
                    entries.add(entry);
                }
                data.put(component.address(), entries);
            } else if (component.isKeyed()) {
                data.put(component.address(), value(component));
            } else {
                add(component.children(), data);
            }
        }
    }

    private Object value(Component field) {
        count++;
        return switch (field.type()) {
            case "number" -> 10_000 + count;
            case "datetime" -> "2024-03-%02d".formatted(1 + count % 28);
            case "checkbox" -> true;
            case "radio", "select" -> chosen(field);
            default -> text(field);
        };
    }

    /** What opens more fields. */
    private static Object chosen(Component field) {
        List<Object> options = field.options();
        return options.contains("SUPPLIER") ? "SUPPLIER" : options.contains("yes") ? "yes" : options.isEmpty() ? "430211" : options.get(0);
    }

    private String text(Component field) {
        int longest = field.rule("maxLength") instanceof Number number ? number.intValue() : 40;
        String text = words.apply(count + "号" + field.label(), longest);
        written.add(text);
        return text;
    }
}
