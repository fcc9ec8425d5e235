package org.tidu.browser;

/** What an enterprise that meets every condition writes into its forms. */
final class Papers {

    static final String FACTORY = "一号智能工厂";

    private Papers() {}

    static void start(FormPage form, Company company) {
        form.write("工厂名称", FACTORY)
                .choose("工厂所在县市区", "天元区")
                .write("工厂地址", "株洲市天元区样例路1号")
                .pick("申报主体", "独立法人")
                .choose("所属行业（大类）", "36 ")
                .write("联系人", company.contact())
                .write("联系人手机", company.mobile())
                .tick("本企业对所填内容的真实性负责，且申报材料不涉及国家秘密、商业秘密（通知 二（二））");
    }

    static void selfEvaluation(FormPage form) {
        form.write("自评估得分", "2.15")
                .date("自评估日期", "2025-03-31")
                .choose("报告载明的等级", "二级")
                .write("报告编号", "C3MEP-2025-0001")
                .pick("评估方式", "自评估");
    }

    static void promise(FormPage form) {
        form.tick("承诺：所报材料均真实、完整，如有不实，愿承担相应责任；愿意配合现场核查、技术推广和典型案例交流等工作");
    }

    /** The county recommends: each condition that people must judge is met. */
    static void recommendation(FormPage form, String words) {
        form.pick("审核意见", "同意推荐，进入排序").write("审核说明", words);
        form.within("须由人判断的条件").pickEverywhere("符合");
    }

    /** Recommends the only candidate, as the first. */
    static void ranking(FormPage form) {
        form.within("候选申报").tick("推荐").write("推荐次序", "1");
        form.pickFirst("名单核对");
    }

    /** An expert's marks; the sum appears before the comment is written. */
    static void scores(FormPage form) {
        form.write("智能制造成熟度", "18.5")
                .write("信息基础建设水平", "14")
                .write("技术应用先进性", "22.5")
                .write("解决方案示范性和可推广性", "13")
                .write("经济社会效益情况", "14")
                .write("后续实施计划", "9")
                .see("合计：91 分")
                .write("评语", "场景覆盖完整，数据贯通，可复制性强。");
    }
}
