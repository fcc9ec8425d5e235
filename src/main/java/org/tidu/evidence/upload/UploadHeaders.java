package org.tidu.evidence.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.problem.BadHeader;
import org.tidu.problem.Conflict;

/** What the headers of bytes have to say. Refused with the status tus 1.0.0 names, and with the way out. */
final class UploadHeaders {

    static final String OFFSET = "Upload-Offset";
    static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String CHECKSUM = "Upload-Checksum";
    private static final String BYTES = "application/offset+octet-stream";
    private static final int MISMATCH = 460;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    /** As the library knows them. */
    private static final Pattern SUM = Pattern.compile("(md5|sha1|sha256|sha384|sha512) [A-Za-z0-9+/]+={0,2}");

    private UploadHeaders() {}

    /**
     * @param here how many bytes have come
     * @throws BadHeader when one is missing or says nothing
     * @throws Conflict  when the bytes do not follow those that are here
     */
    static void check(EvidenceFile file, HttpServletRequest request, long here) {
        if (!VERSION.equals(request.getHeader(RESUMABLE))) {
            throw new BadHeader(HttpStatus.PRECONDITION_FAILED.value(), RESUMABLE, "请在 Tus-Resumable 中注明协议版本 1.0.0");
        }
        if (!BYTES.equals(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw new BadHeader(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(), HttpHeaders.CONTENT_TYPE, "请以 " + BYTES + " 发送文件的内容");
        }
        String offset = request.getHeader(OFFSET);
        if (offset == null || !NUMBER.matcher(offset).matches()) {
            throw new BadHeader(HttpStatus.BAD_REQUEST.value(), OFFSET, "请在 Upload-Offset 中注明这一段从第几个字节开始，「" + file.name() + "」已收到 " + here + " 字节");
        }
        if (Long.parseLong(offset) != here) {
            throw new Conflict(goOn(file, here));
        }
        if (!isSum(request.getHeader(CHECKSUM))) {
            throw new BadHeader(HttpStatus.BAD_REQUEST.value(), CHECKSUM, "请在 Upload-Checksum 中注明算法和 Base64 的校验值，如 sha256 …；不校验的，不带此项");
        }
    }

    private static boolean isSum(@Nullable String said) {
        return said == null || SUM.matcher(said).matches();
    }

    /** How far it has come. Whoever did not hear that the last bytes came asks again; nobody waits for those that are coming now. */
    static void told(EvidenceFile file, long here, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(RESUMABLE, VERSION);
        if (!VERSION.equals(request.getHeader(RESUMABLE))) {
            response.setHeader("Tus-Version", VERSION);
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
            return;
        }
        response.setHeader(OFFSET, String.valueOf(here));
        response.setHeader("Upload-Length", String.valueOf(file.size()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** What the library refuses after these checks: it has taken back what came with the request. */
    static RuntimeException refusal(int status, EvidenceFile file, long here) {
        if (status == HttpStatus.LOCKED.value()) {
            return new Conflict(UploadSlots.ELSEWHERE);
        }
        return status == MISMATCH
                ? new BadHeader(MISMATCH, CHECKSUM, "这一段的内容与校验值不符，可能在途中损坏，没有保留；" + goOn(file, here))
                : new BadHeader(status >= HttpStatus.INTERNAL_SERVER_ERROR.value() ? HttpStatus.BAD_REQUEST.value() : status,
                        HttpHeaders.CONTENT_LENGTH, "这一段没有完整收到；" + goOn(file, here));
    }

    private static String goOn(EvidenceFile file, long here) {
        return "「" + file.name() + "」已收到 " + here + " 字节，请从这里继续上传";
    }
}
