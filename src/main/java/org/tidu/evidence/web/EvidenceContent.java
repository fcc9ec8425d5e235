package org.tidu.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.evidence.category.ContentType;
import org.tidu.evidence.file.Blob;
import org.tidu.evidence.file.BlobTable;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.preview.Thumbnails;
import org.tidu.evidence.store.EvidenceStore;
import org.tidu.problem.NotFound;

/**
 * Gives out the content of a file, whole or a range of it, a block at a time. A browser saves it, or shows it within a page of the
 * portal as picture, video or by its own reader; never opens it in this site's name.
 */
@Component
class EvidenceContent {

    private final BlobTable blobs;
    private final EvidenceStore store;
    private final Thumbnails thumbnails;

    EvidenceContent(BlobTable blobs, EvidenceStore store, Thumbnails thumbnails) {
        this.blobs = blobs;
        this.store = store;
        this.thumbnails = thumbnails;
    }

    void write(EvidenceFile file, @Nullable String range, HttpServletResponse response) throws IOException {
        Blob blob = blobs.find(file.sha256()).orElseThrow();
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.ETAG, "\"" + blob.sha256() + "\"");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString());
        response.setContentType(blob.mediaType());
        long from = 0;
        long length = blob.size();
        if (range != null) {
            List<HttpRange> asked = ranges(range);
            if (asked.size() != 1 || asked.get(0).getRangeStart(blob.size()) >= blob.size()) {
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + blob.size());
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                return;
            }
            from = asked.get(0).getRangeStart(blob.size());
            long last = asked.get(0).getRangeEnd(blob.size());
            length = last - from + 1;
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + last + "/" + blob.size());
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        }
        try (InputStream content = store.get(blob.key(), from, length)) {
            response.setContentLengthLong(length);
            content.transferTo(response.getOutputStream());
        }
    }

    /** @throws NotFound when it is no picture, or none of which a small one can be made */
    byte[] preview(EvidenceFile file) throws IOException {
        Blob blob = blobs.find(file.sha256()).orElseThrow();
        if (ContentType.of(blob.mediaType()).filter(ContentType::isImage).isEmpty()) {
            throw new NotFound("「" + file.name() + "」不是图片，没有预览，请下载后查看");
        }
        try (InputStream content = store.get(blob.key(), 0, blob.size())) {
            return thumbnails.of(content).orElseThrow(() -> new NotFound("「" + file.name() + "」不能生成预览，请下载后查看"));
        }
    }

    private static List<HttpRange> ranges(String header) {
        try {
            return HttpRange.parseRanges(header);
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }
}
