package org.tidu.declaration.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A form that is handed in.
 *
 * @param drafts the version of each part of the draft it was put together from, by part; where it is given and a colleague has saved a newer
 *               one, nothing is handed in
 * @param explanation what is said about what was asked and stands as it is ({@code POST /api/tasks/{id}/check}); kept with the revision
 */
public record FormHandedIn(@NotNull(message = "缺少表单内容 data") Map<String, Object> data, @Nullable Map<String, Integer> drafts,
        @Nullable @Size(max = 500, message = "对疑问的说明最多 500 字") String explanation) {

    public FormHandedIn(Map<String, Object> data) {
        this(data, null, null);
    }
}
