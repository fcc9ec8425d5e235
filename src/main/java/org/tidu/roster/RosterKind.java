package org.tidu.roster;

/** The lists a city imports. */
public enum RosterKind {

    /** Enterprises that have filled the national or provincial system, and whether the county has approved it. */
    SYSTEM_REGISTRATION("智能制造系统登记名单"),
    /** 《株洲市基础级智能工厂清单》. */
    BASIC_TIER("基础级智能工厂清单"),
    /** Benchmark enterprises and workshops of the province, by year. */
    BENCHMARK("智能制造标杆名单");

    private final String title;

    RosterKind(String title) {
        this.title = title;
    }

    /** What officers call it. */
    public String title() {
        return title;
    }
}
