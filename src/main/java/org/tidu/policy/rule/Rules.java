package org.tidu.policy.rule;

import java.util.List;

/** All rules, in the order in which an owner would look. */
public final class Rules {

    public static final List<ContextRule> ALL = List.of(new OnceRule(), new ContractRule(), new ForeignRule(), new DateRule(), new TierInputRule(),
            new CatalogueBoundsRule(), new OncePerTierRule(), new NatureRule(), new ColumnsTogetherRule(), new TierOrderRule(), new StatedRule(),
            new LevelsRule(), new OwnScenariosRule(), new CatalogueRule(), new HonourRule(), new CountyRule(), new BandRule(), new LadderRule(), new PassMarkRule(),
            new CalendarRule(), new DigitalRule(), new WaiverRule(), new SoftRule(), new RequirementUseRule(), new ConditionTiersRule(), new ColumnNameRule(),
            new RepeatedRule(), new NamedListRule(), new InputNumbersRule(), new DirectionRule(), new FactCodesRule(), new NegatedKeyRule(), new SeamRule(),
            new NeighbourRule(), new PlaceRule(), new FormsRule());

    private Rules() {}
}
