package org.tidu.area;

import org.tidu.term.CreditCode;

/** Ids of the groups in the engine's identity tables. */
public final class Groups {

    public static final String COUNTY_PREFIX = "county-";
    public static final String CITY_PREFIX = "city-";
    public static final String PROVINCE_PREFIX = "province-";
    public static final String EXPERTS_PREFIX = "experts-";
    public static final String ENTERPRISE_PREFIX = "enterprise-";
    /** Of a box that is one officer's own. */
    public static final String STAFF_PREFIX = "staff-";
    /** What the two groups of policy owners begin with. */
    public static final String POLICY_PREFIX = "policy-";
    /** Change values and rows of rule sets. */
    public static final String POLICY_OWNERS = "policy-owners";
    /** Change what computes and the structure of tables too. */
    public static final String POLICY_EDITORS_FULL = "policy-editors-full";
    public static final String ADMINISTRATORS = "camunda-admin";
    /** Whose members may use {@code /engine-rest}; there only while that is switched on. It grants nothing else. */
    public static final String REST_CLIENTS = "rest-clients";

    private Groups() {}

    /** The group whose tasks and messages are those of the enterprise; it has no members in the engine. */
    public static String ofEnterprise(CreditCode uscc) {
        return ENTERPRISE_PREFIX + uscc;
    }
}
