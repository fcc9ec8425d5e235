package org.tidu.declaration.start;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.declaration.draft.Draft;
import org.tidu.declaration.draft.Drafts;
import org.tidu.declaration.draft.FormContent;
import org.tidu.declaration.draft.Saved;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.round.Round;
import org.tidu.time.ReceiptTime;

/** Starting a declaration in a round. */
@Tag(name = "发起申报 Start")
@RestController
@RequestMapping("/api/rounds/{roundId}")
class StartController {

    private final CurrentEnterprise enterprise;
    private final Starts starts;
    private final DeclaredFactories factories;
    private final Drafts drafts;
    private final ReceiptTime receiptTime;

    StartController(CurrentEnterprise enterprise, Starts starts, DeclaredFactories factories, Drafts drafts,
            ReceiptTime receiptTime) {
        this.enterprise = enterprise;
        this.starts = starts;
        this.factories = factories;
        this.drafts = drafts;
        this.receiptTime = receiptTime;
    }

    /**
     * @param declared   what the enterprise has already declared in this round, one for each factory
     * @param recognised its factories that have been recognised at this tier, in whatever round
     */
    record StartForm(String formId, @JsonRawValue String schema, Map<String, Object> data,
            @Nullable Instant draftSavedAt, List<Declared> declared, List<Declared> recognised) {}

    @Schema(name = "DeclaredFactory")
    record Declared(String number, String factoryName) {}

    @Operation(summary = "发起申报的表单 / Start form")
    @GetMapping("/start-form")
    StartForm form(@PathVariable String roundId) {
        EnterpriseMember member = enterprise.get();
        Round round = starts.open(roundId);
        Optional<Draft> draft = drafts.find(member.uscc(), Drafts.ofStart(roundId));
        Map<String, Object> data = starts.prefilled(member, factories.of(roundId, member.uscc()).isEmpty());
        draft.ifPresent(saved -> data.putAll(saved.content()));
        return new StartForm(Documents.START, starts.form(round), data, draft.map(Draft::savedAt).orElse(null),
                shown(factories.of(roundId, member.uscc())), shown(factories.recognised(round.tier(), member.uscc())));
    }

    private static List<Declared> shown(List<CaseRow> rows) {
        return rows.stream().map(row -> new Declared(row.number(), row.factoryName())).toList();
    }

    @Operation(summary = "保存发起草稿 / Save the start draft")
    @PutMapping("/start-draft")
    Saved saveDraft(@PathVariable String roundId, @Valid @RequestBody FormContent content) {
        EnterpriseMember member = enterprise.get();
        starts.open(roundId);
        return new Saved(drafts.save(
                member.uscc(), Drafts.ofStart(roundId), content.data(), member.displayName()));
    }

    @Operation(summary = "发起申报 / Start a declaration")
    @PostMapping("/declarations")
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@PathVariable String roundId, @Valid @RequestBody FormContent content) {
        return starts.start(roundId, enterprise.confirmed(), content.data(), receiptTime.now());
    }
}
