package org.tidu.paper.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a paper is what was handed in; open to everybody. */
@Tag(name = "纸质件 Papers")
@RestController
class PaperCheckController {

    private final PaperChecks checks;
    private final CheckThrottle throttle;

    PaperCheckController(PaperChecks checks, CheckThrottle throttle) {
        this.checks = checks;
        this.throttle = throttle;
    }

    /** @param verification as printed, or as typed: small letters and spaces do no harm */
    @Operation(summary = "按验证号核验申报书 / Look a paper up by its verification number")
    @GetMapping("/api/papers/{verification}")
    PaperCheckView number(@PathVariable String verification, HttpServletRequest request) {
        throttle.number(request.getRemoteAddr());
        return checks.of(verification);
    }

    /** At most 64 MiB; hashed as it comes, and nothing of it is kept. */
    @Operation(summary = "核验 DOCX 或 PDF 文件 / Check a file",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(
                    mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE, schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(path = "/api/paper-checks", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    PaperCheckView.FileCheckView file(HttpServletRequest request) throws IOException {
        return throttle.file(request.getRemoteAddr(), () -> checks.of(request.getInputStream()));
    }
}
