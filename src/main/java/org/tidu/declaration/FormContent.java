package org.tidu.declaration;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** Values of a form, by field. */
record FormContent(@NotNull(message = "缺少表单内容 data") Map<String, Object> data) {}
