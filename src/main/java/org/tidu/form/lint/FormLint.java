package org.tidu.form.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.FormSchema;

/** What makes a form unfit for Tasklist (form-js 1.8.7) or loses data in it, in one sentence each. */
public final class FormLint {

    private static final Set<String> CONTAINERS = Set.of("group", "dynamiclist");
    private static final Set<String> ORNAMENTS =
            Set.of("text", "image", "table", "html", "spacer", "separator", "iframe", "button");

    private static final Set<String> TYPED = Set.of("textfield", "textarea");

    private FormLint() {}

    /** @param fileName without folder: {@code review-county.form} */
    public static List<String> problems(String fileName, FormSchema schema) {
        List<String> problems = new ArrayList<>(problems(schema));
        if (!fileName.equals(schema.id() + ".form")) {
            problems.add("文件名 " + fileName + " 与表单 id " + schema.id() + " 不一致");
        }
        return problems;
    }

    public static List<String> problems(FormSchema schema) {
        List<String> problems = new ArrayList<>();
        if (!(schema.property("schemaVersion") instanceof Integer version) || version > 16) {
            problems.add("schemaVersion 应不高于 16");
        }
        if (!"Camunda Platform".equals(schema.property("executionPlatform"))) {
            problems.add("executionPlatform 应为 Camunda Platform");
        }
        inspect(schema.components(), "", new HashSet<>(), problems);
        typed(schema.components()).filter(schema.showsInTexts()::contains).forEach(name ->
                problems.add("文本组件显示了本表单填写的 " + name + "，其中的 Markdown 和 HTML 会生效"));
        return problems;
    }

    /** What the same person types into the form never passes the server before its texts show it. */
    private static Stream<String> typed(List<Component> components) {
        return components.stream().flatMap(component -> Stream.concat(
                TYPED.contains(component.type()) ? Stream.of(component.address()) : Stream.of(),
                typed(component.children())));
    }

    private static void inspect(List<Component> components, String above, Set<String> taken, List<String> problems) {
        for (Component component : components) {
            boolean container = CONTAINERS.contains(component.type());
            if (!component.isKeyed() && !container && !ORNAMENTS.contains(component.type())) {
                problems.add("Tasklist 不显示组件类型 " + component.type());
            }
            String address = component.address().isEmpty() ? above : above + component.address();
            if (component.isKeyed() || component.isDynamicList()) {
                if (component.address().isEmpty()) {
                    problems.add(component.type() + "「" + component.label() + "」没有 key 或 path，内容会丢失");
                } else if (!taken.add(address)) {
                    problems.add(address + " 重复，两个组件写同一个变量");
                }
            }
            problems.addAll(ComponentLint.problems(component, address, above.isEmpty()));
            String below = component.isDynamicList() ? address + "[]." : container && !address.isEmpty()
                    && !address.equals(above) ? address + "." : above;
            inspect(component.children(), below, taken, problems);
        }
    }
}
