package org.tidu.evidence.upload;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.evidence.intake.EvidenceIntake;

/** Where a file's bytes are sent, by the tus protocol, once it has been announced at its case. */
@Tag(name = "证明材料 Evidence")
@RestController
@RequestMapping(TusProtocol.ADDRESS)
class EvidenceUploadController {

    private final CurrentEnterprise enterprise;
    private final UploadReception reception;
    private final EvidenceIntake intake;

    EvidenceUploadController(CurrentEnterprise enterprise, UploadReception reception, EvidenceIntake intake) {
        this.enterprise = enterprise;
        this.reception = reception;
        this.intake = intake;
    }

    /** How far it has come. HEAD answers no body, so refusals are a status alone, and the document of the API has no words for it. */
    @Hidden
    @RequestMapping(path = "/{evidenceId}", method = RequestMethod.HEAD)
    void received(@PathVariable String evidenceId, HttpServletRequest request, HttpServletResponse response) throws IOException {
        bytes(evidenceId, request, response);
    }

    /** Goes on where HEAD said. What has come whole is looked at before the answer goes out. */
    @Operation(summary = "上传一段（tus 1.0.0）/ Bytes of a file, by the tus protocol")
    @ApiResponse(responseCode = "204")
    @PatchMapping("/{evidenceId}")
    void bytes(@PathVariable String evidenceId, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reception.isComplete(evidenceId, enterprise.get(), request, response)) {
            intake.take(evidenceId);
        }
    }
}
