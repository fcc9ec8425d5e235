package org.tidu.roster;

/** The lists a city imports. */
public enum RosterKind {

    /** Enterprises that have filled the national or provincial system, and whether the county has approved it. */
    SYSTEM_REGISTRATION,
    /** 《株洲市基础级智能工厂清单》. */
    BASIC_TIER,
    /** Benchmark enterprises and workshops of the province, by year. */
    BENCHMARK
}
