package org.tidu.declaration.judgement;

/**
 * A verified honour as it is put before the province.
 *
 * @param basis the imported list, or the document an officer named
 */
public record Entitlement(String kind, String name, int year, String basis) {

    /** 「湖南省智能制造标杆企业，2023年授予；核实依据：标杆企业名册」 */
    public String words() {
        return name + "，" + year + "年授予；核实依据：" + basis;
    }
}
