package org.tidu.paper;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Filing;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.evidence.FiledEvidence;
import org.tidu.form.schema.FormSchema;
import org.tidu.paper.content.PaperContent;
import org.tidu.support.ProjectForms;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** Whole papers made from the forms of the project, without a database. */
public final class PaperSamples {

    private static final Instant AT = Instant.parse("2025-04-26T03:10:05Z");

    private PaperSamples() {}

    /** The forms of the enterprise, the application joined with its parts. */
    public static Map<String, FormSchema> forms() {
        Map<String, FormSchema> forms = new LinkedHashMap<>();
        List.of(Documents.START, Documents.MATURITY, Documents.APPLICATION)
                .forEach(form -> forms.put(form, ProjectForms.of(form)));
        return forms;
    }

    /** Each text filled to half of what it may hold, as a full application is. */
    public static WrittenForm full(int instances) {
        return new WrittenForm(instances, (label, longest) -> {
            String text = label + "：围绕生产作业开展智能化建设，设备联网运行，节拍缩短，质量提升。";
            return longest < 100 ? cut(label, longest) : text.repeat(1 + longest / 2 / text.length());
        });
    }

    public static PaperContent of(BiFunction<String, Integer, String> words, int instances, List<FiledEvidence> evidence) {
        return of(new WrittenForm(instances, words), evidence);
    }

    public static PaperContent of(WrittenForm writer, List<FiledEvidence> evidence) {
        return of(forms(), writer, evidence);
    }

    public static PaperContent of(Map<String, FormSchema> forms, WrittenForm writer, List<FiledEvidence> evidence) {
        Map<String, Map<String, Object>> data = new LinkedHashMap<>();
        forms.forEach((form, schema) -> data.put(form, writer.of(schema.components())));
        CaseRow row = new CaseRow(new DeclarationNumber("ZZ-2025-0001"), new RoundId("round"), "2025年度先进级智能工厂申报", "株洲样例机械有限公司", new CreditCode("91430200MA4L16JN4X"), "样例一号智能工厂",
                "430211", "天元区", new Tier("ADVANCED"), Stage.COUNTY_REVIEW, null, AT, AT, null, null, null, null);
        Map<String, String> texts = new LinkedHashMap<>(Map.of("province", "湖南省", "tier", "先进级", "factoryName", row.factoryName(), "enterpriseName",
                row.enterpriseName(), "submittedOn", "2025年4月26日", "provinceOffice", "湖南省工业和信息化厅", "revision", "1",
                "verification", "7K3M-Q2WX-94TB-HRZ6", "checkAddress", "http://localhost:8080/check/7K3M-Q2WX-94TB-HRZ6", "sha256", "ab12".repeat(16)));
        List<String> lines = IntStream.rangeClosed(1, 11).mapToObj(i -> i + ". 生产作业—人机协同作业—第 " + i + " 个实例").toList();
        return new PaperContent(row, "application", texts, forms, data, lines, evidence,
                List.of(new Filing(Documents.APPLICATION, 1, AT, "ab12".repeat(16), "ZZ-2025-0001-A01")));
    }

    public static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
