package org.tidu.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.springframework.lang.Nullable;

/**
 * A file that is going to be sent.
 *
 * @param name     as it is called on the sender's computer
 * @param size     in bytes
 * @param replaces the id of the file it takes the place of
 */
@Schema(name = "NewEvidence")
public record NewEvidence(
        @NotBlank(message = "缺少材料类别 category") @Size(max = 40, message = "没有这个材料类别") String category,
        @Nullable @Size(max = 200, message = "场景实例名称最多 200 字") String instance,
        @NotBlank(message = "缺少文件名 name") @Size(max = 400, message = "文件名过长，请缩短后重新选择") String name,
        @NotNull(message = "缺少文件大小 size") @Positive(message = "文件是空的（0 字节），请重新选择") Long size,
        @Nullable @Size(max = 300, message = "说明最多 300 字") String note,
        @Nullable Boolean unaudited,
        @Nullable @Size(max = 36, message = "没有要替换的文件") String replaces) {}
