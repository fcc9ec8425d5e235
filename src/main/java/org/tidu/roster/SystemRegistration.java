package org.tidu.roster;

import org.tidu.term.CreditCode;

/**
 * An enterprise in the export of the province's three systems (通知 一（六）): of enterprises, of lines (workshops) and of
 * workstations. All three are filled in; the enterprise's own data is also reviewed.
 *
 * @param filled            智能制造企业 is filled in
 * @param lineFilled        智能制造生产线（车间） is filled in
 * @param workstationFilled 智能工位 is filled in
 * @param approved          智能制造企业 was reviewed and passed
 */
public record SystemRegistration(CreditCode uscc, String name, boolean filled, boolean lineFilled, boolean workstationFilled,
                                 boolean approved) {

    public boolean isFilledIn() {
        return filled && lineFilled && workstationFilled;
    }

    public boolean isComplete() {
        return isFilledIn() && approved;
    }

    /** 「智能制造企业已填报、审核未通过；生产线（车间）未填报；智能工位已填报」 */
    public String words() {
        return "智能制造企业" + words(filled) + (approved ? "、审核已通过" : "、审核未通过")
                + "；生产线（车间）" + words(lineFilled) + "；智能工位" + words(workstationFilled);
    }

    private static String words(boolean filled) {
        return filled ? "已填报" : "未填报";
    }
}
