package org.tidu.declaration.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param sections the part somebody is writing in; none while they only read */
public record WritingPlace(@NotNull(message = "请写明正在填写哪一部分 sections，只查看的为空")
        @Size(max = 1, message = "同时只能填写一个部分") List<String> sections) {

    String place() {
        return sections.isEmpty() ? null : sections.get(0);
    }
}
