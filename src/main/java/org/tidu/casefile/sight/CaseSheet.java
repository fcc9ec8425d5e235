package org.tidu.casefile.sight;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.casefile.row.CaseFilter;
import org.tidu.casefile.row.CaseOrder;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.engine.task.Tasks;
import org.tidu.page.Cursor;
import org.tidu.page.TextSheet;
import org.tidu.problem.InvalidInput;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;

/**
 * The cases of an officer's area as a file, in the order and with the filter of the list, as they stand at one moment: while people work, a
 * case changes its place among the others, and would be missed or met twice by whoever reads page by page.
 */
@Component
class CaseSheet {

    static final int MOST = 5_000;
    /** Cases whose due dates are asked for by one statement. */
    private static final int AT_ONCE = 500;
    private static final TextSheet SHEET = new TextSheet("辖区事项").column("序号", 7).column("申报编号", 24).column("申报企业", 36)
            .column("统一社会信用代码", 22).column("工厂", 30).column("批次", 36).column("县市区", 12).column("层级", 10).column("现状", 18)
            .column("办理期限", 18).column("企业申报截止", 18).column("提交时间", 18).column("更新时间", 18);

    private final CaseTable cases;
    private final Tasks tasks;
    private final TierNames tiers;
    private final TransactionTemplate oneLook;
    private final int most;

    @Autowired
    CaseSheet(CaseTable cases, Tasks tasks, TierNames tiers, PlatformTransactionManager transactions) {
        this(cases, tasks, tiers, transactions, MOST);
    }

    CaseSheet(CaseTable cases, Tasks tasks, TierNames tiers, PlatformTransactionManager transactions, int most) {
        this.cases = cases;
        this.tasks = tasks;
        this.tiers = tiers;
        this.most = most;
        this.oneLook = new TransactionTemplate(transactions);
        oneLook.setReadOnly(true);
        oneLook.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @throws InvalidInput when more than {@value #MOST} match; nothing is read then */
    byte[] read(CaseFilter filter, CaseOrder order) {
        Map<String, String> tierNames = tiers.all();
        return SHEET.write(oneLook.execute(transaction -> lines(filter, order, tierNames)));
    }

    private List<List<String>> lines(CaseFilter filter, CaseOrder order, Map<String, String> tierNames) {
        if (cases.count(filter, most) > most) {
            throw new InvalidInput("q", "符合条件的超过 " + most + " 件，请按县市区、阶段或文字缩小范围后再导出");
        }
        List<CaseRow> rows = cases.page(filter, order, Cursor.START, most, false).rows();
        List<List<String>> lines = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<CaseRow> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            Map<String, Instant> due = tasks.firstDue(some.stream().map(CaseRow::number).map(DeclarationNumber::value).toList());
            some.forEach(row -> lines.add(line(lines.size() + 1, row, tierNames, due.get(row.number().value()))));
        }
        return lines;
    }

    static ResponseEntity<byte[]> answer(byte[] file) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(TextSheet.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("辖区事项.xlsx", StandardCharsets.UTF_8).build().toString())
                .body(file);
    }

    private static List<String> line(int number, CaseRow row, Map<String, String> tierNames, @Nullable Instant due) {
        return List.of(String.valueOf(number), row.number().value(), row.enterpriseName(), row.uscc().value(), row.factoryName() == null ? "" : row.factoryName(),
                row.roundTitle(), row.countyName(), tierNames.get(row.tier().value()), row.outcome() == null ? row.stageText() : row.outcomeText(),
                deadline(due), deadline(row.deadlineAt()), row.submittedAt() == null ? "" : ChinaTime.minute(row.submittedAt()),
                ChinaTime.minute(row.updatedAt()));
    }

    private static String deadline(@Nullable Instant instant) {
        return instant == null ? "" : ChinaTime.deadline(instant);
    }
}
