package org.tidu.enterprise;

/**
 * How an enterprise stands, for its people.
 *
 * @param text what follows from it, and who confirms
 */
public record StandingView(Standing status, String statusText, String text) {

    static StandingView of(StandingTable.Row row, String county) {
        return new StandingView(row.status(), row.status().text(), switch (row.status()) {
            case CONFIRMED -> "企业信息已核实。";
            case PROVISIONAL -> "本企业的注册信息尚待核实，核实前可以填写和保存，不能提交。由" + county
                    + "工信部门核实企业名称、统一社会信用代码和注册人；市级导入的名册中有本企业的，自动核实。";
            case REFUSED -> county + "工信部门未通过本企业的注册核实：" + row.reason()
                    + "。核实前不能提交；请在“企业信息”中更正后重新核实，或与" + county + "工信部门联系。";
        });
    }
}
