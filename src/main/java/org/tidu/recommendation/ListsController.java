package org.tidu.recommendation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.page.Cursor;
import org.tidu.problem.NotFound;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;

/** Recommendation lists and their papers, for officers of the area and of those above it. */
@Tag(name = "推荐名单 Lists")
@RestController
@RequestMapping("/api/rounds/{roundId}/lists")
class ListsController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ListAccess access;
    private final ListViews views;
    private final Lists lists;
    private final PaperTable papers;
    private final ListAreas areas;
    private final Rounds rounds;

    ListsController(ListAccess access, ListViews views, Lists lists, PaperTable papers, ListAreas areas, Rounds rounds) {
        this.access = access;
        this.views = views;
        this.lists = lists;
        this.papers = papers;
        this.areas = areas;
        this.rounds = rounds;
    }

    /** Each with its first 50 items and how many there are. */
    @Operation(summary = "推荐名单 / Recommendation lists")
    @GetMapping
    List<ListView> lists(@PathVariable RoundId roundId) {
        return views.of(roundId, access);
    }

    /**
     * @param no     of the list; a supplement that is not signed yet has the number it will have
     * @param cursor {@code next} of the list or of a page; none for the first page. A page holds 50 items
     */
    @Operation(summary = "推荐名单的更多条目 / Further items of a list")
    @GetMapping("/{areaCode}/items")
    ListView.Page items(@PathVariable RoundId roundId, @PathVariable String areaCode, @RequestParam(defaultValue = "1") int no,
            @RequestParam(required = false) String cursor) {
        ListRef ref = areas.ref(roundId, areaCode);
        if (!access.maySee(ref)) {
            throw new NotFound("没有该地区的推荐名单");
        }
        return views.items(ref, no, Cursor.of(cursor, 2));
    }

    @Operation(summary = "推荐汇总表 / Summary table")
    @GetMapping(path = "/{areaCode}/summary.xlsx", produces = XLSX)
    ResponseEntity<byte[]> summary(@PathVariable RoundId roundId, @PathVariable String areaCode,
            @RequestParam(defaultValue = "1") int no) {
        return paper(areas.ref(roundId, areaCode), no, Paper.SUMMARY, "推荐汇总表", ".xlsx", XLSX);
    }

    @Operation(summary = "推荐文件 / Letter")
    @GetMapping(path = "/{areaCode}/letter.docx", produces = DOCX)
    ResponseEntity<byte[]> letter(@PathVariable RoundId roundId, @PathVariable String areaCode,
            @RequestParam(defaultValue = "1") int no) {
        return paper(areas.ref(roundId, areaCode), no, Paper.LETTER, "推荐文件", ".docx", DOCX);
    }

    private ResponseEntity<byte[]> paper(ListRef ref, int no, Paper paper, String title, String ending, String type) {
        if (!access.maySee(ref)) {
            throw new NotFound("没有该地区的推荐名单");
        }
        ListRow list = lists.find(ref, no).orElseThrow(() -> new NotFound("没有该地区的推荐名单"));
        byte[] bytes = papers.read(list, paper);
        String round = rounds.find(ref.roundId()).orElseThrow().title();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(PaperName.of(list, title, round, ending), StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }
}
