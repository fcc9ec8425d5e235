package org.tidu.declaration.start;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.tidu.declaration.draft.AsideText;
import org.tidu.declaration.draft.Draft;
import org.tidu.declaration.draft.DraftSave;
import org.tidu.declaration.draft.KeptDraft;
import org.tidu.declaration.draft.DraftSection;
import org.tidu.declaration.draft.Drafts;
import org.tidu.declaration.draft.FormHandedIn;
import org.tidu.declaration.draft.SharedDrafts;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.form.schema.FormSections;
import org.tidu.round.Round;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
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
    private final SharedDrafts shared;
    private final ReceiptTime receiptTime;

    StartController(CurrentEnterprise enterprise, Starts starts, DeclaredFactories factories, Drafts drafts,
            SharedDrafts shared, ReceiptTime receiptTime) {
        this.enterprise = enterprise;
        this.starts = starts;
        this.factories = factories;
        this.drafts = drafts;
        this.shared = shared;
        this.receiptTime = receiptTime;
    }

    /**
     * @param drafts     the version of what is shown, to be named when it is saved; none while nothing was saved
     * @param declared   what the enterprise has already declared in this round, one for each factory
     * @param recognised its factories that have been recognised at this tier, in whatever round
     */
    record StartForm(String formId, @JsonRawValue String schema, Map<String, Object> data,
            @Nullable Instant draftSavedAt, List<DraftSection> drafts, List<Declared> declared, List<Declared> recognised) {}

    @Schema(name = "DeclaredFactory")
    record Declared(DeclarationNumber number, String factoryName) {}

    @Operation(summary = "发起申报的表单 / Start form")
    @GetMapping("/start-form")
    StartForm form(@PathVariable RoundId roundId) {
        EnterpriseMember member = enterprise.get();
        Round round = starts.open(roundId);
        String context = Drafts.ofStart(roundId);
        // the versions first: what a colleague saves in between is told by the next save
        List<DraftSection> sections = shared.sections(context, FormSections.NONE, member);
        return new StartForm(Documents.START, starts.form(round), shown(roundId, member), drafts.savedAt(member.uscc(), context).orElse(null), sections,
                shown(factories.of(roundId, member.uscc())), shown(factories.recognised(round.tier(), member.uscc())));
    }

    private Map<String, Object> shown(RoundId roundId, EnterpriseMember member) {
        Map<String, Object> data = starts.prefilled(member, factories.of(roundId, member.uscc()).isEmpty());
        drafts.find(member.uscc(), Drafts.ofStart(roundId)).map(Draft::content).ifPresent(data::putAll);
        return data;
    }

    private static List<Declared> shown(List<CaseRow> rows) {
        return rows.stream().map(row -> new Declared(row.number(), row.factoryName())).toList();
    }

    @Operation(summary = "保存发起草稿 / Save the start draft")
    @PutMapping("/start-draft")
    KeptDraft saveDraft(@PathVariable RoundId roundId, @Valid @RequestBody DraftSave save) {
        EnterpriseMember member = enterprise.get();
        starts.open(roundId);
        return shared.save(Drafts.ofStart(roundId), FormSections.NONE, save, member, () -> shown(roundId, member));
    }

    @Operation(summary = "发起草稿中未采用的文字 / Texts that were not chosen")
    @GetMapping("/start-draft/aside")
    List<AsideText> aside(@PathVariable RoundId roundId) {
        EnterpriseMember member = enterprise.get();
        starts.open(roundId);
        return shared.aside(Drafts.ofStart(roundId), member);
    }

    @Operation(summary = "发起申报 / Start a declaration")
    @PostMapping("/declarations")
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@PathVariable RoundId roundId, @Valid @RequestBody FormHandedIn filing) {
        return starts.start(roundId, enterprise.confirmed(), filing, receiptTime.now());
    }
}
