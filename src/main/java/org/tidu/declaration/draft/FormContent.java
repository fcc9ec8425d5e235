package org.tidu.declaration.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** Values of a form, by field. */
public record FormContent(@NotNull(message = "缺少表单内容 data") Map<String, Object> data) {}
