package org.tidu.recommendation.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tidu.time.ChinaTime;

/** 推荐文件: the formal recommendation that goes with the summary table (notice 二（三）), ready to be stamped. */
public final class RecommendationLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private RecommendationLetter() {}

    /** The bytes of the DOCX file. */
    public static byte[] write(ListContent list, String sha256) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            OfficialPage page = OfficialPage.in(document);
            fill(page, list, sha256);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fill(OfficialPage page, ListContent list, String sha256) {
        List<ListEntry> recommended = list.recommended();
        page.title("关于" + (list.listNo() == 1 ? "推荐" : "补充推荐") + list.year() + "年" + list.provinceName() + list.tier() + "智能工厂项目的函");
        page.addressee(list.addressee() + "：");
        page.body("按照“" + list.roundTitle() + "”的安排，我单位对" + list.areaName() + "企业提交的申报材料进行了审核并排定推荐次序。"
                + (list.listNo() == 1 ? "" : "本函为第" + (list.listNo() - 1) + "次补充推荐，此前报送的名单不变。")
                + "本批次进入推荐排序的申报共" + list.entries().size() + "件，"
                + (recommended.isEmpty() ? "经研究，本批次无推荐项目。" : "经研究，推荐以下" + recommended.size() + "个项目（按优先次序）："));
        recommended.forEach(entry ->
                page.body(entry.rank() + ". " + entry.enterpriseName() + "——" + entry.factoryName()));
        page.lastWords("各项目的典型场景实例、联系方式和材料审核情况见附件。请予审核。");
        page.lastWords("附件：" + list.tier() + "智能工厂项目推荐汇总表" + list.supplement());
        page.signature(list.recommender() + "（盖章）",
                DAY.format(Instant.parse(list.lockedAt()).atZone(ChinaTime.ZONE)));
        page.footnote("名单校验码（SHA-256）：" + sha256, ParagraphAlignment.LEFT);
    }
}
