package org.tidu.recognition.recognised;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.term.DeclarationNumber;

/** Revoking a recognition, for officers of the province. */
@Tag(name = "认定名单 Recognised")
@RestController
@RequestMapping("/api/recognised")
class RevocationController {

    private final CurrentUser user;
    private final Revocations revocations;
    private final StaffDirectory staff;

    RevocationController(CurrentUser user, Revocations revocations, StaffDirectory staff) {
        this.user = user;
        this.revocations = revocations;
        this.staff = staff;
    }

    /** @param reason 10 to 500 characters; the enterprise and the public read it */
    @Schema(name = "RevocationProposal")
    record Proposal(@Nullable String reason) {}

    /** @param words 10 to 500 characters when it is not confirmed; may be left out otherwise */
    @Schema(name = "RevocationAnswer")
    record Answer(@Nullable Boolean confirmed, @Nullable String words) {}

    /** @param own proposed by the caller, who cannot confirm it */
    @Schema(name = "OpenRevocation")
    record View(DeclarationNumber declarationNumber, String enterpriseName, String factoryName, String reason, String proposedBy, Instant proposedAt,
            boolean own) {}

    @Operation(summary = "待确认的撤销认定（省级）/ Proposed revocations (province)")
    @GetMapping("/revocations")
    List<View> open() {
        requireProvince();
        return revocations.open().stream().map(this::view).toList();
    }

    @Operation(summary = "提出撤销认定（省级）/ Propose to revoke a recognition (province)")
    @PostMapping("/{number}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@PathVariable DeclarationNumber number, @RequestBody Proposal proposal) {
        requireProvince();
        revocations.propose(number, proposal.reason(), user.userId());
    }

    @Operation(summary = "确认或不同意撤销认定（省级另一人）/ Confirm or decline a revocation (a second person of the province)")
    @PostMapping("/{number}/revocation/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable DeclarationNumber number, @RequestBody Answer answer) {
        requireProvince();
        if (answer.confirmed() == null) {
            throw new InvalidInput("confirmed", "请选择确认撤销或不同意撤销");
        }
        revocations.answer(number, answer.confirmed(), answer.words(), user.userId());
    }

    private View view(Revocation open) {
        return new View(open.declarationNumber(), open.enterpriseName(), open.factoryName(), open.reason(),
                staff.find(open.proposedBy()).map(StaffMember::displayName).orElse(open.proposedBy()), open.proposedAt(),
                open.proposedBy().equals(user.userId()));
    }

    private void requireProvince() {
        if (!user.isProvinceOfficer()) {
            throw new Forbidden("撤销认定仅限省级工信部门人员办理");
        }
    }
}
