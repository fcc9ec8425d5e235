package org.tidu.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;

/** The lists: city officers import them, every officer may look things up in them. */
@Tag(name = "名单 Rosters")
@RestController
@RequestMapping("/api/rosters/{kind}")
class RosterController {

    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    private final RosterImport imports;
    private final RosterTable table;
    private final CurrentUser user;

    RosterController(RosterImport imports, RosterTable table, CurrentUser user) {
        this.imports = imports;
        this.table = table;
        this.user = user;
    }

    @Schema(name = "RosterPage")
    record Page(List<Map<String, Object>> rows, int total, int page, int size) {}

    @Operation(summary = "上传名单文件（市级）/ Upload a list (city)")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    RosterImport.Counts upload(@PathVariable String kind, @RequestParam MultipartFile file) throws IOException {
        user.requireCityOfficer();
        return imports.importCsv(kind(kind), file.getBytes(), user.userId());
    }

    @Operation(summary = "上传名单文件（市级）/ Upload a list (city)")
    @PostMapping(consumes = "text/csv")
    RosterImport.Counts upload(@PathVariable String kind, @RequestBody byte[] file) {
        user.requireCityOfficer();
        return imports.importCsv(kind(kind), file, user.userId());
    }

    /** @param page from 0 */
    @Operation(summary = "查阅名单 / Look up a list")
    @GetMapping
    Page list(@PathVariable String kind, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        if (!user.isStaff()) {
            throw new Forbidden("名单仅供工信部门人员查阅");
        }
        if (page < 0 || page > LAST_PAGE) {
            throw new InvalidInput("page", "页码从 0 开始");
        }
        RosterFormat format = RosterFormat.of(kind(kind));
        return new Page(table.page(format, q, PAGE_SIZE, page * PAGE_SIZE), table.count(format, q), page, PAGE_SIZE);
    }

    /** {@code SYSTEM_REGISTRATION} or {@code system-registration}. */
    private static RosterKind kind(String typed) {
        String name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(RosterKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这种名单"));
    }
}
