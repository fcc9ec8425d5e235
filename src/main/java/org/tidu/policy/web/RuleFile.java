package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/** A decision file as text. */
@Schema(description = "决策表文件 / A decision file")
record RuleFile(
        @Schema(description = "在版本中的全名 / Full name in the edition", example = "decisions/hunan/2025/hn-2025.dmn") @Nullable String name,
        @Schema(description = "DMN 文件的文字 / Text of the DMN file") @Nullable String content) {

    private static final int MOST = 50;
    private static final Pattern NAME = Pattern.compile("decisions/(?:[a-z0-9-]{1,40}/){1,3}[a-z0-9-]{1,60}\\.dmn");

    /** @throws InvalidInput naming the file at fault */
    static Map<String, byte[]> bytes(String field, @Nullable List<RuleFile> files) {
        if (files == null || files.isEmpty() || files.size() > MOST) {
            throw new InvalidInput(List.of(new FieldError(field, "请给出 1 至 " + MOST + " 个决策表文件")));
        }
        Map<String, byte[]> bytes = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            RuleFile file = files.get(i);
            String place = field + "[" + i + "]";
            if (file == null || !isName(file.name())) {
                throw new InvalidInput(place + ".name", "文件名应为版本中的全名，如 decisions/hunan/2025/hn-2025.dmn");
            } else if (file.content() == null || file.content().isBlank()) {
                throw new InvalidInput(place + ".content", "文件“" + file.name() + "”是空的，请给出它的内容");
            } else if (bytes.put(file.name(), file.content().getBytes(StandardCharsets.UTF_8)) != null) {
                throw new InvalidInput(place + ".name", "文件“" + file.name() + "”给出了两次，请去掉一个");
            }
        }
        return bytes;
    }

    static boolean isName(@Nullable String name) {
        return name != null && NAME.matcher(name).matches();
    }
}
