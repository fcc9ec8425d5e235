package org.tidu.workbench.editor.table;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit of a column: what its head says in brackets, else what such things are counted in. */
final class Units {

    private static final Pattern BRACKETS = Pattern.compile("（(万元|人|小时|工作日|天|年|%|个|分|字)）");
    private static final Map<String, String> COUNTED = Map.of("场景数", "个", "专家数", "名", "有效评分", "份", "字数", "字", "得分", "分", "平均分", "分",
            "分差", "分", "建议分数", "分", "最低等级", "级", "位数", "位");

    private Units() {}

    static String of(String label) {
        Matcher said = BRACKETS.matcher(label);
        return said.find() ? said.group(1) : COUNTED.entrySet().stream().filter(one -> label.contains(one.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("");
    }
}
