package org.tidu.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Filing;
import org.tidu.evidence.FiledEvidence;
import org.tidu.paper.layout.PaperRow.Cell;
import org.tidu.time.ChinaTime;

/** Lists that are no form's: the files that were handed in, what was handed in when, and the scenarios in short. */
final class EvidenceRows {

    private static final int SHOWN_OF_HASH = 16;

    private EvidenceRows() {}

    static List<PaperRow> of(List<FiledEvidence> files) {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(Cell.label("序号", 1), Cell.label("类别", 2), Cell.label("文件名称", 4), Cell.label("所属场景实例及说明", 3),
                Cell.label("SHA-256 前 16 位", 2)));
        for (FiledEvidence file : files) {
            rows.add(PaperRow.of(Cell.label(String.valueOf(rows.size()), 1), Cell.value(file.category(), 2), Cell.value(file.name(), 4),
                    Cell.value(about(file), 3), Cell.value(file.sha256().substring(0, SHOWN_OF_HASH), 2)));
        }
        return files.isEmpty() ? List.of(PaperRow.of(Cell.value("未上传证明材料。", PaperRow.COLUMNS))) : rows;
    }

    static List<PaperRow> filings(List<Filing> filings) {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(Cell.label("材料", 2), Cell.label("第几次", 1), Cell.label("接收时间（北京时间）", 2), Cell.label("回执号", 3),
                Cell.label("内容校验码（SHA-256）", 4)));
        filings.forEach(filing -> rows.add(PaperRow.of(Cell.value(Documents.title(filing.formId()), 2),
                Cell.label(String.valueOf(filing.revision()), 1), Cell.value(ChinaTime.second(filing.receivedAt()), 2),
                Cell.value(filing.receipt() == null ? "" : filing.receipt(), 3), Cell.value(filing.sha256(), 4))));
        return rows;
    }

    static List<PaperRow> scenarios(List<String> lines) {
        List<PaperRow> rows = new ArrayList<>(List.of(PaperRow.band("实施智能制造涵盖的场景")));
        for (int index = 0; index < lines.size(); index += 2) {
            String beside = index + 1 < lines.size() ? lines.get(index + 1) : "";
            rows.add(PaperRow.of(Cell.value(lines.get(index), PaperRow.COLUMNS / 2), Cell.value(beside, PaperRow.COLUMNS / 2)));
        }
        return rows;
    }

    private static String about(FiledEvidence file) {
        return Stream.of(file.instance(), file.note(), file.unaudited() ? "未经审计" : null).filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
    }
}
