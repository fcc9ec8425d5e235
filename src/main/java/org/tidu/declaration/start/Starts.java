package org.tidu.declaration.start;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.row.CaseTable;
import org.tidu.engine.edition.EditionForms;
import org.tidu.engine.edition.Editions;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.form.FormValidator;
import org.tidu.form.InvalidForm;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.problem.NotFound;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;
import org.tidu.time.ChinaTime;

/** Starting a declaration from the portal. */
@Component
public class Starts {

    private final Rounds rounds;
    private final Editions editions;
    private final EditionForms forms;
    private final FormValidator validator;
    private final CaseTable cases;
    private final Receipts receipts;
    private final Intake intake;

    Starts(Rounds rounds, Editions editions, EditionForms forms, FormValidator validator, CaseTable cases, Receipts receipts,
            Intake intake) {
        this.rounds = rounds;
        this.editions = editions;
        this.forms = forms;
        this.validator = validator;
        this.cases = cases;
        this.receipts = receipts;
        this.intake = intake;
    }

    /**
     * Starts the enterprise's declaration in the round, or gives the one it has already started.
     *
     * @throws Conflict when the round does not take declarations at the instant of receipt
     */
    public Started start(String roundId, EnterpriseMember member, Map<String, Object> data, Instant receivedAt) {
        Round round = open(roundId);
        Optional<Started> before = existing(roundId, member);
        if (before.isPresent()) {
            return before.get();
        }
        if (!round.accepts(receivedAt)) {
            throw new Conflict("申报期为 " + ChinaTime.minute(round.opensAt()) + " 至 "
                    + ChinaTime.deadline(round.closesAt()) + "（北京时间），收到时间 " + ChinaTime.minute(receivedAt)
                    + "，不能发起申报");
        }
        Map<String, Object> content = checked(round, member, data);
        try {
            return intake.start(round, member, content, receivedAt);
        } catch (DuplicateKeyException sentTwice) {
            return existing(roundId, member).orElseThrow(() -> sentTwice);
        }
    }

    /** The start form as it stands in the round's edition. */
    String form(Round round) {
        return editions.formSchema(round.editionId(), Documents.START);
    }

    /** What the enterprise need not type. */
    Map<String, Object> prefilled(EnterpriseMember member) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("enterpriseName", member.enterpriseName());
        data.put("uscc", member.uscc());
        data.put("countyCode", member.countyCode());
        return data;
    }

    /** @throws NotFound when there is no such round, or none the public may know of */
    Round open(String roundId) {
        return rounds.find(roundId)
                .filter(round -> round.status() != RoundStatus.DRAFT && round.status() != RoundStatus.DISCARDED)
                .orElseThrow(() -> new NotFound("没有这个申报批次"));
    }

    public Optional<Started> existing(String roundId, EnterpriseMember member) {
        return cases.find(roundId, member.uscc()).map(row -> new Started(row.number(),
                receipts.of(row.number()).stream()
                        .filter(receipt -> receipt.formId().equals(Documents.START))
                        .findFirst().orElseThrow()));
    }

    private Map<String, Object> checked(Round round, EnterpriseMember member, Map<String, Object> data) {
        FormSchema schema = forms.of(round.editionId(), Documents.START);
        Map<String, Object> context = prefilled(member);
        List<FieldError> errors = validator.validate(schema, data, context);
        if (!errors.isEmpty()) {
            throw new InvalidForm(errors).asInvalidInput("data");
        }
        Map<String, Object> content = new LinkedHashMap<>(context);
        content.putAll(validator.normalise(schema, data, context));
        return content;
    }
}
