package org.tidu.casefile;

import org.springframework.lang.Nullable;

/**
 * A title as a case shows it.
 *
 * @param kind  code of the table {@code honours}
 * @param name  as the application form has it
 * @param basis the imported list, or the document an officer named; null while nobody has verified it (待核实)
 */
public record HonourClaim(String kind, String name, int year, @Nullable String basis) {

    /** 「湖南省智能制造标杆企业（2023年）」 */
    public String words() {
        return name + "（" + year + "年）";
    }
}
