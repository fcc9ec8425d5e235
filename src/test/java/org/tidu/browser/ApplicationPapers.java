package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** What an enterprise that meets every condition writes into the parts of its application. */
final class ApplicationPapers {

    /** Ten different scenarios; they cover production, its management and operations. */
    private static final List<String> SCENARIOS = List.of("生产计划优化", "人机协同作业", "数智精益管理", "在线智能检测",
            "质量追溯与分析改进", "设备运行监控", "智能仓储", "能源智能管控", "智慧营销管理", "工业信息安全管控");
    private static final List<String> RESULTS = List.of("关键设备数控化率", "关键设备联网率", "全员劳动生产率", "生产效率", "资源综合利用率", "产品研制周期",
            "运营成本", "产品不良品率", "人均销售额", "设备综合利用率", "订单准时达成率", "单位产值综合能耗", "应用人工智能技术场景比例", "工厂应用智能决策模型数量");
    private static final List<String> CHAPTERS = List.of("二（一）建设背景", "二（二）基础条件", "二（三）总体架构", "二（四）建设情况",
            "三（三）生产作业", "三（四）生产管理", "三（五）运营管理", "四、系统集成方案", "五、项目的先进性与特色", "六、项目实施成效", "七（一）预期目标",
            "七（二）下一步建设主要内容和实施计划", "七（三）成长性分析", "七（四）推广应用计划");

    private ApplicationPapers() {}

    /** Everything but the scenarios and the promise. */
    static void allBut(ApplicationPage application) {
        enterprise(application.part("enterprise"));
        application.part("standing")
                .pick("近三年经营和财务状况是否良好", "是")
                .pick("是否有不良信用记录", "否")
                .pick("是否有违法违规行为", "否")
                .pick("近三年是否发生安全、环保等事故", "否");
        factory(application.part("factory"));
        FormPage results = application.part("results").write("生产效率的单位", "件/小时");
        RESULTS.forEach(name -> results.write(name + "（建设后）", "12"));
        application.part("supply-chain").pick("是否申报智慧供应链", "否");
        FormPage chapters = application.part("chapters");
        CHAPTERS.forEach(name -> chapters.write(name, "一号智能工厂的情况。"));
        assertThat(application.state("chapters")).hasText("完成");
    }

    private static void enterprise(FormPage form) {
        form.choose("企业注册地", "株洲市")
                .date("成立时间", "2008-05-16")
                .pick("企业性质", "民营企业")
                .pick("是否规模以上工业企业", "是")
                .write("从业人员", "420")
                .write("上年营业收入", "51000")
                .choose("企业类型", "中型企业")
                .write("所属行业（中类）", "367 汽车零部件及配件制造")
                .write("法定代表人/负责人", "李样例")
                .write("法定代表人/负责人电话", "0731-22881234")
                .write("联系人职务", "信息化部部长")
                .write("资产总额（前一年）", "70500.5")
                .write("资产负债率（前一年）", "38.1")
                .write("主营业务收入（前一年）", "51000")
                .write("利润率（前一年）", "7.4")
                .write("企业简介", "主营汽车零部件，客户为国内主要整车企业。");
    }

    private static void factory(FormPage form) {
        form.pick("所属行业", "装备制造")
                .pick("总集成方案", "自建")
                .date("建设开始日期", "2022-03-01")
                .date("建设结束日期", "2024-12-31")
                .write("建设总投资", "8600.5")
                .write("项目简述", "建设一号智能工厂，覆盖生产、质量和设备。")
                .pick("关键技术装备、工业软件、工业操作系统和系统解决方案是否安全可控，网络和数据安全风险是否可控", "是")
                .pick("是否建立统筹规划、建设和运营的组织机制", "是")
                .pick("是否拥有一批智能制造专业人才", "是")
                .choose("主要技术经济指标所处水平", "全省同行业领先");
    }

    /** The instances of these numbers: the first is written, each other copied from the one before and changed. */
    static void scenarios(ApplicationPage application, int first, int last) {
        application.part("scenarios");
        for (int number = first; number <= last; number++) {
            FormPage entry = number == 1 ? whole(application.addScenario()) : application.copyScenario(number - 1);
            entry.choose("场景", SCENARIOS.get(number - 1)).write("实例名称", SCENARIOS.get(number - 1) + "应用");
            application.closeScenario();
        }
        assertThat(application.scenarios()).hasCount(last);
    }

    private static FormPage whole(FormPage form) {
        form.choose("建设层级", "先进级")
                .write("场景解决方案供应商", "自建")
                .date("建设开始日期", "2022-03-01")
                .date("建设结束日期", "2023-06-30")
                .write("建设总投资", "320");
        form.entry("智能工位", 1).write("工位名称", "装配工位").write("采用的主要设备及软件", "装配机器人").write("实现的功能", "自动装配");
        return form.write("场景实例描述", "装配线上的实例。")
                .write("解决的痛点问题描述", "装配节拍不稳。")
                .write("采用的技术方案（包括供应商）", "机器人与系统联动。")
                .write("已实施成效", "节拍缩短 20%。")
                .write("经济性和可推广性", "两年收回投资。");
    }

    static void promise(ApplicationPage application) {
        Papers.promise(application.part("commitment"));
    }
}
