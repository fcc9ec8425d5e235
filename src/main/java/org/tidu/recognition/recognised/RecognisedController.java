package org.tidu.recognition.recognised;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.page.Cursor;
import org.tidu.page.Slice;
import org.tidu.page.TextSheet;
import org.tidu.problem.InvalidInput;
import org.tidu.term.Tier;

/** Which factories have been recognised, for everybody: page by page, and as a file. */
@Tag(name = "认定名单 Recognised")
@RestController
class RecognisedController {

    private static final int PAGE = 20;
    private static final int MOST_IN_FILE = 20_000;

    private final RecognisedTable table;
    private final TierNames tiers;
    /** Visitors are not known, and a file costs more than a page: each is written at most once a minute. */
    private final Cache<RecognisedFilter, byte[]> files =
            Caffeine.newBuilder().maximumSize(20).expireAfterWrite(Duration.ofMinutes(1)).build();

    RecognisedController(RecognisedTable table, TierNames tiers) {
        this.table = table;
        this.tiers = tiers;
    }

    /**
     * @param total    how many match; 1001 stands for more than a thousand
     * @param years    the first and the last year with a recognition; empty when there is none
     * @param next     cursor of the page that follows; null on the last one
     * @param previous cursor of the page before; null on the first one
     */
    @Schema(name = "RecognisedPage")
    record Page(List<RecognisedFactory> rows, int total, List<Integer> years, @Nullable String next,
            @Nullable String previous) {}

    @Operation(summary = "已认定的智能工厂 / Recognised factories")
    @GetMapping("/api/recognised")
    Page recognised(@RequestParam(required = false) String year, @RequestParam(required = false) Tier tier,
            @RequestParam(required = false) String county, @RequestParam(required = false) String cursor) {
        RecognisedFilter filter = filter(year, tier, county);
        Slice<RecognisedFactory> found = table.page(filter, Cursor.of(cursor, 2), PAGE);
        return new Page(found.rows(), table.count(filter), table.years(), found.next(), found.previous());
    }

    @Operation(summary = "已认定的智能工厂（表格）/ Recognised factories as a file")
    @GetMapping(path = "/api/recognised.xlsx", produces = TextSheet.XLSX)
    ResponseEntity<byte[]> file(@RequestParam(required = false) String year, @RequestParam(required = false) Tier tier,
            @RequestParam(required = false) String county) {
        byte[] bytes = files.get(filter(year, tier, county),
                wanted -> RecognisedSheet.write(table.first(wanted, MOST_IN_FILE), tiers.all()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TextSheet.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("已认定智能工厂.xlsx", StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }

    private static RecognisedFilter filter(String year, Tier tier, String county) {
        return new RecognisedFilter(blank(year) ? null : year(year.strip()), tier == null || blank(tier.value()) ? null : tier(tier.value().strip()),
                blank(county) ? null : county(county.strip()));
    }

    private static Integer year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new InvalidInput("year", "年度请填四位数字，例如 2025");
        }
        return Integer.valueOf(text);
    }

    private static Tier tier(String text) {
        if (!Tiers.ASCENDING.contains(text)) {
            throw new InvalidInput("tier", "没有这个层级，请从列表中选择");
        }
        return new Tier(text);
    }

    private static String county(String text) {
        if (!text.matches("[0-9]{6}")) {
            throw new InvalidInput("county", "没有这个县市区，请从列表中选择");
        }
        return text;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
