package org.tidu.declaration.start;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.declaration.deposit.DepositTurns;
import org.tidu.declaration.draft.FormHandedIn;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.enterprise.Profile;
import org.tidu.enterprise.Profiles;
import org.tidu.form.FormValidator;
import org.tidu.form.InvalidForm;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;
import org.tidu.round.Round;
import org.tidu.round.RoundForms;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;
import org.tidu.time.ChinaTime;

/** Starting a declaration from the portal. */
@Component
public class Starts {

    private final Rounds rounds;
    private final RoundForms forms;
    private final FormValidator validator;
    private final DeclaredFactories factories;
    private final Profiles profiles;
    private final Intake intake;
    private final DepositTurns turns;

    Starts(Rounds rounds, RoundForms forms, FormValidator validator, DeclaredFactories factories,
            Profiles profiles, Intake intake, DepositTurns turns) {
        this.rounds = rounds;
        this.forms = forms;
        this.validator = validator;
        this.factories = factories;
        this.profiles = profiles;
        this.intake = intake;
        this.turns = turns;
    }

    /**
     * Starts the declaration of a factory in the round, or gives the one by which it is already declared.
     *
     * @throws Conflict when the round does not take declarations at the instant of receipt, or the address is declared under
     *                  another name
     * @throws org.tidu.problem.Busy when too many hand in; nothing has been received then
     */
    public Started start(RoundId roundId, EnterpriseMember member, Map<String, Object> data, Instant receivedAt) {
        return start(roundId, member, new FormHandedIn(data), receivedAt);
    }

    Started start(RoundId roundId, EnterpriseMember member, FormHandedIn filing, Instant receivedAt) {
        return turns.take(() -> inTurn(roundId, member, filing, receivedAt));
    }

    private Started inTurn(RoundId roundId, EnterpriseMember member, FormHandedIn filing, Instant receivedAt) {
        Map<String, Object> data = filing.data();
        Round round = open(roundId);
        List<CaseRow> declared = factories.of(roundId, member.uscc());
        Optional<Started> before = factories.started(declared, Factory.of(data));
        if (before.isPresent()) {
            return before.get();
        }
        if (!round.accepts(receivedAt)) {
            throw new Conflict("申报期为 " + ChinaTime.minute(round.opensAt()) + " 至 "
                    + ChinaTime.deadline(round.closesAt()) + "（北京时间），收到时间 " + ChinaTime.minute(receivedAt)
                    + "，不能发起申报");
        }
        Map<String, Object> content = checked(round, member, data);
        Factory factory = Factory.of(content);
        factories.refuseSameAddress(declared, factory);
        try {
            return intake.start(round, member, content, filing.drafts(), receivedAt);
        } catch (DuplicateKeyException sentTwice) {
            return factories.started(factories.of(roundId, member.uscc()), factory).orElseThrow(() -> sentTwice);
        }
    }

    /** The start form as it stands in the round's edition. */
    String form(Round round) {
        return forms.text(forms.of(round), Documents.START);
    }

    /**
     * What the enterprise need not type: it has said it of itself.
     *
     * @param first whether it has declared no factory in the round: the second stands at another address
     */
    Map<String, Object> prefilled(EnterpriseMember member, boolean first) {
        Map<String, Object> data = named(member);
        Profile profile = profiles.of(member.uscc());
        data.put("factoryAddress", first ? profile.address() : null);
        data.put("contactName", profile.contactName());
        data.put("contactMobile", profile.contactMobile());
        data.put("contactEmail", profile.contactEmail());
        data.values().removeIf(Objects::isNull);
        return data;
    }

    /** What is read from its account, whatever is sent. */
    private static Map<String, Object> named(EnterpriseMember member) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("enterpriseName", member.enterpriseName());
        data.put("uscc", member.uscc().value());
        data.put("countyCode", member.countyCode());
        return data;
    }

    /** @throws NotFound when there is no such round, or none the public may know of */
    Round open(RoundId roundId) {
        return rounds.publishedOne(roundId);
    }

    private Map<String, Object> checked(Round round, EnterpriseMember member, Map<String, Object> data) {
        FormSchema schema = forms.schema(forms.of(round), Documents.START);
        Map<String, Object> context = named(member);
        Map<String, Object> content = new LinkedHashMap<>(context);
        try {
            content.putAll(validator.accepted(schema, data, context));
        } catch (InvalidForm wrong) {
            throw wrong.asInvalidInput("data");
        }
        return content;
    }
}
