package org.tidu.recognition.recognised;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidu.page.TextSheet;
import org.tidu.time.ChinaTime;

/** The list of recognised factories as a file. */
final class RecognisedSheet {

    private static final TextSheet SHEET = new TextSheet("已认定智能工厂").column("序号", 7).column("年度", 8).column("层级", 10)
            .column("县市区", 12).column("企业名称", 36).column("智能工厂名称", 36).column("认定方式", 12).column("认定日期", 14)
            .column("撤销日期", 14).column("撤销理由", 30);

    private RecognisedSheet() {}

    /** The bytes of the XLSX file; tiers are called as {@code tierNames} says. */
    static byte[] write(List<RecognisedFactory> factories, Map<String, String> tierNames) {
        List<List<String>> rows = new ArrayList<>();
        for (RecognisedFactory factory : factories) {
            rows.add(List.of(String.valueOf(rows.size() + 1), String.valueOf(factory.year()), tierNames.get(factory.tier().value()),
                    factory.countyName(), factory.enterpriseName(), factory.factoryName(), factory.direct() ? "直接认定" : "评审认定",
                    day(factory.recognisedAt()), factory.revokedAt() == null ? "" : day(factory.revokedAt()),
                    factory.revokedFor() == null ? "" : factory.revokedFor()));
        }
        return SHEET.write(rows);
    }

    private static String day(Instant instant) {
        return instant.atZone(ChinaTime.ZONE).toLocalDate().toString();
    }
}
