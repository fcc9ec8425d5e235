package org.tidu.declaration.start;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.enterprise.CurrentEnterprise;

/** What the enterprise that is logged in has begun and not sent. */
@Tag(name = "发起申报 Start")
@RestController
class StartDraftController {

    private final CurrentEnterprise enterprise;
    private final StartDrafts drafts;

    StartDraftController(CurrentEnterprise enterprise, StartDrafts drafts) {
        this.enterprise = enterprise;
        this.drafts = drafts;
    }

    @Operation(summary = "尚未发起的申报草稿 / Start forms begun and not sent")
    @GetMapping("/api/start-drafts")
    List<StartDraft> drafts() {
        return drafts.of(enterprise.get());
    }
}
