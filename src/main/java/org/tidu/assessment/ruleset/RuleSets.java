package org.tidu.assessment.ruleset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tidu.decision.Models;

/**
 * The rule sets of each edition, found by the layout of its files (ADR 0017): a new jurisdiction or year is a new file.
 * An edition never changes, so its files are looked through once.
 */
@Component
public class RuleSets {

    private final Models models;
    private final RuleSetLoader loader;
    private final Map<String, RuleBook> byEdition = new ConcurrentHashMap<>();

    public RuleSets(Models models, RuleSetLoader loader) {
        this.models = models;
        this.loader = loader;
    }

    public RuleBook of(String editionId) {
        return byEdition.computeIfAbsent(editionId, this::read);
    }

    private RuleBook read(String editionId) {
        return RuleBook.of(models.names(editionId).stream()
                .flatMap(name -> loader.load(editionId, name).stream())
                .toList());
    }
}
