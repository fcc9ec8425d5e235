package org.tidu.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.lang.Nullable;

/** What an enterprise says of a file. */
@Schema(name = "EvidenceDescription")
record EvidenceDescription(
        @Nullable @Size(max = 200, message = "场景实例名称最多 200 字") String instance,
        @Nullable @Size(max = 300, message = "说明最多 300 字") String note,
        @NotNull(message = "缺少是否未经审计 unaudited") Boolean unaudited) {}
