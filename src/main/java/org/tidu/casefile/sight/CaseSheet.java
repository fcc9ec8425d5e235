package org.tidu.casefile.sight;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.casefile.row.CaseFilter;
import org.tidu.casefile.row.CaseOrder;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.engine.task.Tasks;
import org.tidu.page.Cursor;
import org.tidu.page.Slice;
import org.tidu.page.TextSheet;
import org.tidu.problem.InvalidInput;
import org.tidu.time.ChinaTime;

/** The cases of an officer's area as a file, in the order and with the filter of the list, read page by page. */
@Component
class CaseSheet {

    static final int MOST = 5_000;
    private static final int AT_ONCE = 500;
    private static final TextSheet SHEET = new TextSheet("辖区事项").column("序号", 7).column("申报编号", 24).column("申报企业", 36)
            .column("统一社会信用代码", 22).column("工厂", 30).column("批次", 36).column("县市区", 12).column("层级", 10).column("现状", 18)
            .column("办理期限", 18).column("企业申报截止", 18).column("提交时间", 18).column("更新时间", 18);

    private final CaseTable cases;
    private final Tasks tasks;
    private final TierNames tiers;

    CaseSheet(CaseTable cases, Tasks tasks, TierNames tiers) {
        this.cases = cases;
        this.tasks = tasks;
        this.tiers = tiers;
    }

    /** @throws InvalidInput when more than {@value #MOST} match */
    byte[] read(CaseFilter filter, CaseOrder order) {
        List<List<String>> lines = new ArrayList<>();
        Map<String, String> tierNames = tiers.all();
        Cursor from = Cursor.START;
        while (from != null) {
            Slice<CaseRow> page = cases.page(filter, order, from, AT_ONCE, false);
            Map<String, Instant> due = tasks.firstDue(page.rows().stream().map(CaseRow::number).toList());
            page.rows().forEach(row -> lines.add(line(lines.size() + 1, row, tierNames, due.get(row.number()))));
            if (lines.size() > MOST || lines.size() == MOST && page.next() != null) {
                throw new InvalidInput("q", "符合条件的超过 " + MOST + " 件，请按县市区、阶段或文字缩小范围后再导出");
            }
            from = page.next() == null ? null : Cursor.of(page.next(), 2);
        }
        return SHEET.write(lines);
    }

    static ResponseEntity<byte[]> answer(byte[] file) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(TextSheet.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("辖区事项.xlsx", StandardCharsets.UTF_8).build().toString())
                .body(file);
    }

    private static List<String> line(int number, CaseRow row, Map<String, String> tierNames, @Nullable Instant due) {
        return List.of(String.valueOf(number), row.number(), row.enterpriseName(), row.uscc(), row.factoryName() == null ? "" : row.factoryName(),
                row.roundTitle(), row.countyName(), tierNames.get(row.tier()), row.outcome() == null ? row.stageText() : row.outcomeText(),
                deadline(due), deadline(row.deadlineAt()), row.submittedAt() == null ? "" : ChinaTime.minute(row.submittedAt()),
                ChinaTime.minute(row.updatedAt()));
    }

    private static String deadline(@Nullable Instant instant) {
        return instant == null ? "" : ChinaTime.deadline(instant);
    }
}
