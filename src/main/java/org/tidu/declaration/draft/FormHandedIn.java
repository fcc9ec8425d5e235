package org.tidu.declaration.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A form that is handed in.
 *
 * @param drafts the version of each part of the draft it was put together from, by part; where it is given and a colleague has saved a newer
 *               one, nothing is handed in
 */
public record FormHandedIn(@NotNull(message = "缺少表单内容 data") Map<String, Object> data, @Nullable Map<String, Integer> drafts) {}
