package org.tidu.roster;

/** The lists a city imports. */
public enum RosterKind {

    /** Enterprises that have filled the national or provincial system, and whether the county has approved it. */
    SYSTEM_REGISTRATION("信息填报及审核名册"),
    /** 《株洲市基础级智能工厂清单》. */
    BASIC_TIER("基础级清单"),
    /** Benchmark enterprises and workshops of the province, by year. */
    BENCHMARK("标杆企业名册");

    private final String title;

    RosterKind(String title) {
        this.title = title;
    }

    /** What officers call it. */
    public String title() {
        return title;
    }
}
