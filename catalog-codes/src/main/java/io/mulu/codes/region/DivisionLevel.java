package io.mulu.codes.region;

/** The level of an administrative division. */
public enum DivisionLevel {
    /** 省级: province, autonomous region, municipality, special administrative region. */
    PROVINCE,
    /** 地级: prefecture-level city, prefecture, autonomous prefecture, league. */
    PREFECTURE,
    /** 县级: district, county, banner, county-level city. */
    COUNTY
}
