package org.tidu.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** The files a made-up enterprise proves its application with (申报书 八), all of them drawn or written here but the film. */
@Demo
class EvidencePapers {

    /** @param scenario the scenario instance it shows; null where it belongs to none */
    record File(String category, String name, String scenario, boolean unaudited, byte[] content) {}

    private final byte[] film = film();
    private final Map<Integer, byte[]> photos = new ConcurrentHashMap<>();

    /** What every application has to bring, with a photo and a film of each of its scenario instances. */
    List<File> of(Company company, int year, List<String> scenarios) {
        List<File> files = new ArrayList<>();
        files.add(pdf("BUSINESS_LICENCE", "营业执照.pdf", "营业执照（副本）", company,
                List.of("法定代表人：李演示", "成立日期：2008年05月16日", "住所：" + company.address())));
        for (int past = 3; past >= 1; past--) {
            String of = (year - past) + "年度";
            boolean unaudited = past == 1;
            files.add(new File("AUDIT_REPORT", of + (unaudited ? "财务报表.pdf" : "审计报告.pdf"), null, unaudited,
                    page(of + (unaudited ? "财务报表（未经审计）" : "财务审计报告"), company, List.of("资产负债表、利润表、现金流量表见附件"))));
        }
        files.add(pdf("MATURITY_REPORT", "智能制造能力成熟度自评估报告.pdf", "智能制造能力成熟度自评估报告", company,
                List.of("评估范围：" + company.factory(), "评估结论：二级")));
        for (String scenario : scenarios) {
            files.add(new File("SITE_PHOTO", scenario + ".jpg", scenario, false, photo(scenarios.indexOf(scenario))));
            files.add(new File("SCENARIO_VIDEO", scenario + ".mp4", scenario, false, film));
        }
        files.add(pdf("SEALED_SCAN", "申报书（盖章）.pdf", "智能工厂申报书", company, List.of("（此处为加盖公章的整本申报书扫描件）")));
        return files;
    }

    private static File pdf(String category, String name, String title, Company company, List<String> lines) {
        return new File(category, name, null, false, page(title, company, lines));
    }

    private static byte[] page(String title, Company company, List<String> lines) {
        List<String> all = new ArrayList<>(List.of("演示材料，企业和内容均为虚构", "企业名称：" + company.name(), "统一社会信用代码：" + company.uscc()));
        all.addAll(lines);
        return DemoPdf.of(title, all);
    }

    private byte[] photo(int scene) {
        return photos.computeIfAbsent(scene, DemoPhoto::of);
    }

    private static byte[] film() {
        try {
            return new ClassPathResource("demo/scenario.mp4").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
