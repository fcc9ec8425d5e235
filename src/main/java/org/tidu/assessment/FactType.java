package org.tidu.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidu.problem.FieldError;

/** How one kind of fact is read: returns it as the rules see it and notes all that is wrong with it. */
@FunctionalInterface
interface FactType {

    Object read(Object given, String path, List<FieldError> errors);

    static FactType flag() {
        return (given, path, errors) -> given instanceof Boolean ? given : wrong(errors, path, "应为 true 或 false");
    }

    static FactType oneOf(String... codes) {
        Set<String> known = Set.of(codes);
        String hint = "取值不正确，应为 " + String.join("、", codes) + " 之一";
        return (given, path, errors) ->
                given instanceof String code && known.contains(code) ? code : wrong(errors, path, hint);
    }

    static FactType matching(String pattern, String hint) {
        Pattern form = Pattern.compile(pattern);
        return (given, path, errors) ->
                given instanceof String text && form.matcher(text).matches() ? text : wrong(errors, path, hint);
    }

    static FactType whole(int from, int to) {
        return (given, path, errors) -> {
            BigDecimal number = number(given);
            return number != null && number.stripTrailingZeros().scale() <= 0
                    && number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(to)) <= 0
                    ? (Object) number.intValueExact()
                    : wrong(errors, path, "应为 " + from + " 至 " + to + " 的整数");
        };
    }

    static FactType amount(String max) {
        BigDecimal limit = new BigDecimal(max);
        return (given, path, errors) -> {
            BigDecimal number = number(given);
            return number != null && number.signum() >= 0 && number.compareTo(limit) <= 0
                    ? number
                    : wrong(errors, path, "应为 0 至 " + max + " 的数值");
        };
    }

    static FactType listOf(FactType element) {
        return (given, path, errors) -> {
            if (!(given instanceof List<?> list)) {
                return wrong(errors, path, "应为列表");
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                values.add(element.read(list.get(i), path + "[" + i + "]", errors));
            }
            return values;
        };
    }

    /** An object of these fields and no others; a field left out or null is read as null unless required. */
    static FactType object(Map<String, FactType> fields, String... required) {
        return (given, path, errors) -> {
            if (!(given instanceof Map<?, ?> map)) {
                return wrong(errors, path, "应为对象");
            }
            map.keySet().stream().filter(name -> !fields.containsKey(name))
                    .forEach(name -> wrong(errors, path + "." + name, "不认识的字段，请删除"));
            Set.of(required).stream().filter(name -> map.get(name) == null)
                    .forEach(name -> wrong(errors, path + "." + name, "必填"));
            Map<String, Object> values = new LinkedHashMap<>();
            fields.forEach((name, type) -> values.put(name,
                    map.get(name) == null ? null : type.read(map.get(name), path + "." + name, errors)));
            return values;
        };
    }

    private static BigDecimal number(Object given) {
        try {
            return given instanceof Number ? new BigDecimal(given.toString()) : null;
        } catch (NumberFormatException notFinite) {
            return null;
        }
    }

    private static Object wrong(List<FieldError> errors, String path, String message) {
        errors.add(new FieldError(path, message));
        return null;
    }
}
