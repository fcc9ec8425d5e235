package org.tidu.form.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tidu.form.check.TextCheck;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Feel;
import org.tidu.form.schema.Json;

/** What can be wrong with one component on its own. */
final class ComponentLint {

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

    private static final String CONFIRM = "confirm:";

    private ComponentLint() {}

    static List<String> problems(Component component, String address, boolean isVariable) {
        List<String> problems = new ArrayList<>();
        if (component.isDynamicList() && !component.flag("disableCollapse")) {
            problems.add(address + " 缺少 disableCollapse: true，折叠的行不会被提交");
        }
        boolean silent = component.type().equals("expression") || !component.isKeyed() && !component.isDynamicList();
        if (!silent && component.label().equals(component.address())) {
            problems.add(address + " 没有标签，提示信息无法指明字段");
        }
        if (CHOICES.contains(component.type()) && !hasOptions(component)) {
            problems.add(address + " 没有可选项来源");
        }
        if (component.type().equals("datetime") && component.text("subtype") == null) {
            problems.add(address + " 没有 subtype");
        }
        BigDecimal most = Json.number(component.rule("maxLength"));
        if (isVariable && most != null && most.compareTo(BigDecimal.valueOf(TextCheck.ENGINE_LIMIT)) > 0) {
            problems.add(address + " 的 maxLength 超过引擎文本变量的上限 " + TextCheck.ENGINE_LIMIT);
        }
        if (component.get("properties") instanceof Map<?, ?> own && own.get("minRows") != null
                && !(component.isDynamicList() && component.minRows() > 0)) {
            problems.add(address + " 的 minRows 应为列表的行数，写成 \"1\" 至 \"999\"");
        }
        if (component.get("properties") instanceof Map<?, ?> own && own.get("disallowFutureDates") != null
                && !(component.type().equals("datetime") && component.disallowsFutureDates())) {
            problems.add(address + " 的 disallowFutureDates 只用于日期，写成 \"true\"");
        }
        confirmations(component, address, problems);
        expressions(component, address, problems);
        pattern(component, address, problems);
        return problems;
    }

    /** What Tasklist asks before a value that is final is named after the value; choices that come from elsewhere are not known here. */
    private static void confirmations(Component component, String address, List<String> problems) {
        if (!(component.get("properties") instanceof Map<?, ?> own) || component.text("valuesKey") != null) {
            return;
        }
        own.keySet().stream().map(String::valueOf).filter(name -> name.startsWith(CONFIRM))
                .filter(name -> !values(component).contains(name.substring(CONFIRM.length())))
                .forEach(name -> problems.add(address + " 的 " + name + " 不是它的可选值，提交前不会询问"));
    }

    private static List<String> values(Component component) {
        return component.type().equals("checkbox") ? List.of("true", "false")
                : component.get("values") instanceof List<?> values
                        ? values.stream().map(value -> String.valueOf(((Map<?, ?>) value).get("value"))).toList() : List.of();
    }

    private static boolean hasOptions(Component component) {
        return component.text("valuesKey") != null
                || component.text("valuesExpression") != null
                || component.get("values") instanceof List<?> values && !values.isEmpty();
    }

    private static void expressions(Component component, String address, List<String> problems) {
        Object hide = component.get("conditional") instanceof Map<?, ?> conditional ? conditional.get("hide") : null;
        if (hide != null && !hide.equals("") && !Feel.isExpression(hide)) {
            problems.add(address + " 的 hide 不以等号开头，不起作用");
        }
        List<Object> candidates = new ArrayList<>();
        candidates.add(hide);
        List.of("readonly", "expression", "valuesExpression").forEach(name -> candidates.add(component.get(name)));
        List.of("min", "max", "minLength", "maxLength").forEach(name -> candidates.add(component.rule(name)));
        for (Object candidate : candidates) {
            if (Feel.isExpression(candidate) && !Feel.SHARED.isValid((String) candidate)) {
                problems.add(address + " 的 FEEL 表达式无法解析：" + candidate);
            }
        }
    }

    private static void pattern(Component component, String address, List<String> problems) {
        try {
            if (component.rule("pattern") instanceof String pattern) {
                Pattern.compile(pattern);
            }
        } catch (PatternSyntaxException broken) {
            problems.add(address + " 的 pattern 无法解析：" + broken.getDescription());
        }
    }
}
