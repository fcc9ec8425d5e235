package org.tidu.declaration.submission;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tidu.assessment.AssessmentService;
import org.tidu.form.FormValidator;
import org.tidu.form.schema.FormSchema;
import org.tidu.round.FormSet;
import org.tidu.round.Round;
import org.tidu.round.RoundForms;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;
import org.tidu.term.Tier;

/**
 * Before a node says that it is ready, forms are read and rules compiled of every open round, and both used for a while: the
 * first enterprise in a rush would wait for seconds otherwise.
 */
@Component
@ConditionalOnProperty("tidu.warm-up")
class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final List<String> FORMS = List.of("declaration-start", "maturity-self-evaluation", "application");
    private static final int TIMES = 50;

    private final Rounds rounds;
    private final RoundForms forms;
    private final FormValidator validator;
    private final AssessmentService assessment;

    WarmUp(Rounds rounds, RoundForms forms, FormValidator validator, AssessmentService assessment) {
        this.rounds = rounds;
        this.forms = forms;
        this.validator = validator;
        this.assessment = assessment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long begin = System.nanoTime();
        List<Use> uses = rounds.published().stream().filter(round -> round.status() == RoundStatus.OPEN)
                .map(round -> new Use(forms.of(round), round.ruleSetId(), round.tier())).distinct().toList();
        for (int time = 0; time < TIMES; time++) {
            uses.forEach(this::use);
        }
        LOG.info("warmed up for {} open rule sets in {} ms", uses.size(), (System.nanoTime() - begin) / 1_000_000);
    }

    private record Use(FormSet asked, String ruleSetId, Tier tier) {}

    private void use(Use use) {
        try {
            for (String name : FORMS) {
                FormSchema form = forms.schema(use.asked(), name);
                validator.validate(form, Map.of(), Map.of());
                validator.normalise(form, Map.of(), Map.of());
            }
            assessment.assess(use.asked().editionId(), use.ruleSetId(), use.tier(), assessment.facts(use.asked().editionId(), Map.of()));
        } catch (RuntimeException broken) {
            // whoever needs it is told what is wrong; a node does not stay down for it
            LOG.warn("warm-up with {} of edition {} failed", use.ruleSetId(), use.asked().editionId(), broken);
        }
    }
}
