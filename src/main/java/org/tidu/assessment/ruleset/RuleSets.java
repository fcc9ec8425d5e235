package org.tidu.assessment.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tidu.decision.Models;
import org.tidu.problem.Outage;
import org.tidu.term.EditionId;

/**
 * The rule sets of each edition, found by the layout of its files (ADR 0017): a new jurisdiction or year is a new file.
 * An edition never changes, so its files are looked through once.
 */
@Component
public class RuleSets {

    private static final Logger LOG = LoggerFactory.getLogger(RuleSets.class);

    private final Models models;
    private final RuleSetLoader loader;
    private final Map<EditionId, RuleBook> byEdition = new ConcurrentHashMap<>();

    public RuleSets(Models models, RuleSetLoader loader) {
        this.models = models;
        this.loader = loader;
    }

    public RuleBook of(EditionId editionId) {
        return byEdition.computeIfAbsent(editionId, this::read);
    }

    /** One that cannot be read stands aside, and the others serve. */
    private RuleBook read(EditionId editionId) {
        List<RuleSet> found = new ArrayList<>();
        Map<String, String> broken = new LinkedHashMap<>();
        for (String name : models.names(editionId)) {
            try {
                loader.load(editionId, name).ifPresent(found::add);
            } catch (RuntimeException | StackOverflowError unreadable) {
                if (Outage.behind(unreadable).isPresent()) {
                    // nothing is known of the file: it is read again by whoever asks next
                    throw unreadable;
                }
                LOG.error("{} of edition {} cannot be used", name, editionId, unreadable);
                String id = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.dmn$", "").toUpperCase(Locale.ROOT);
                broken.put(id, name);
            }
        }
        return RuleBook.of(found, broken);
    }
}
