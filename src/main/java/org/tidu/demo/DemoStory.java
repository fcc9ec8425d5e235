package org.tidu.demo;

/** The whole story: three rounds side by side, played in the order of time. */
@Demo
class DemoStory {

    private final DemoClock clock;
    private final Office office;
    private final Registry registry;
    private final Acts acts;
    private final Performance performance;
    private final RuleActs rules;

    DemoStory(DemoClock clock, Office office, Registry registry, Acts acts, Performance performance, RuleActs rules) {
        this.clock = clock;
        this.office = office;
        this.registry = registry;
        this.acts = acts;
        this.performance = performance;
        this.rules = rules;
    }

    void tell() {
        Script script = new Script(clock);
        script.add(-90, "08:00", office::hire);
        script.add(-90, "09:00", registry::signUp);
        script.add(-89, "09:00", registry::importRosters);
        script.add(-88, "09:00", registry::confirm);
        new ProvinceRound(script, acts).tell();
        new CountyRound(script, acts).tell();
        new OpenRound(script, acts).tell();
        script.add(-2, "10:00", () -> rules.raiseTheMinimum(script.day(60)));
        script.add(-1, "15:00", () -> rules.askForMoreScores(script.day(30)));
        performance.play(script);
    }
}
