package org.tidu.declaration.draft;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * What is to be kept of a form.
 *
 * @param section the part it belongs to; may be left out where the form is in one piece, and where nothing of the form was saved yet
 * @param version the version of the part it began from; 0 where nobody had saved it
 * @param data    all fields of the part
 * @param aside   where a colleague had written the same: the texts that were not chosen
 */
public record DraftSave(@Nullable String section, @NotNull(message = "请写明从哪一版开始填写 version，还没有保存过的为 0") Integer version,
        @NotNull(message = "缺少表单内容 data") Map<String, Object> data, @Nullable List<NotChosen> aside) {

    List<NotChosen> notChosen() {
        return aside == null ? List.of() : aside;
    }
}
