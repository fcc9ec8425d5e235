package org.tidu.evidence.category;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file may be, by its content; nothing else is taken. None of them is run or opened by the server. */
public enum ContentType {
    PDF("PDF", "application/pdf", "pdf"),
    JPEG("JPEG 图片", "image/jpeg", "jpg", "jpeg"),
    PNG("PNG 图片", "image/png", "png"),
    MP4("MP4 视频", "video/mp4", "mp4", "m4v");

    private final String words;
    private final String mediaType;
    private final List<String> endings;

    ContentType(String words, String mediaType, String... endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of names, in lower case, without the dot; the usual one first. */
    public List<String> endings() {
        return endings;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    public static Optional<ContentType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }
}
