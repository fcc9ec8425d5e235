package org.tidu.evidence.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidu.evidence.category.ContentType;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.file.EvidenceFile;

/** Why a file is not taken, in words that name it and the way out. */
final class ContentRules {

    private static final Map<String, String> KNOWN = Map.of("text/html", "网页（HTML）", "application/xhtml+xml", "网页（HTML）", "image/svg+xml", "SVG 图形",
            "application/zip", "ZIP 压缩包或 Office 文档", "application/x-tika-msoffice", "Office 文档", "application/x-tika-ooxml", "Office 文档",
            "application/x-rar-compressed", "RAR 压缩包", "text/plain", "文本");

    private ContentRules() {}

    static Optional<String> problem(EvidenceFile file, EvidenceCategory category, ContentLook.Seen seen) {
        if (seen.size() != file.size()) {
            return Optional.of("「" + file.name() + "」收到的长度与选择时不同，请移除后重新上传");
        }
        Optional<ContentType> type = ContentType.of(seen.mediaType()).filter(category.types()::contains);
        if (type.isEmpty()) {
            return Optional.of("「" + file.name() + "」按内容识别是" + words(seen.mediaType()) + "；「" + category.name() + "」只收 "
                    + category.typesInWords() + wayOut(seen.mediaType()));
        }
        if (!type.get().endings().contains(ending(file.name()))) {
            return Optional.of("「" + file.name() + "」按内容识别是 " + type.get().words() + "，与扩展名不符；请把扩展名改为 ."
                    + type.get().endings().get(0) + " 后重新上传");
        }
        if (seen.acts()) {
            return Optional.of("「" + file.name() + "」含有脚本或自动执行的内容；请用“打印为 PDF”重新生成后再上传");
        }
        return Optional.empty();
    }

    /** In lower case, without the dot; empty when there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String words(String mediaType) {
        return ContentType.of(mediaType).map(type -> " " + type.words()).orElseGet(() -> KNOWN.getOrDefault(mediaType,
                mediaType.equals("application/octet-stream") ? "无法识别的文件" : " " + mediaType + " 文件"));
    }

    private static String wayOut(String mediaType) {
        boolean archive = mediaType.contains("zip") || mediaType.contains("office") || mediaType.contains("ooxml") || mediaType.contains("rar");
        return archive ? "。压缩包请解开后逐个上传，Office 文档请另存为 PDF" : "，请重新选择";
    }
}
