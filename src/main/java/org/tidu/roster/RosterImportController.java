package org.tidu.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tidu.assessment.procedure.HonourTitles;
import org.tidu.identity.CurrentUser;

/** How city officers bring a list in: fill in the template, look at what it would change, import. */
@Tag(name = "名册 Rosters")
@RestController
@RequestMapping("/api/rosters/{kind}")
class RosterImportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterImport imports;
    private final RosterImports history;
    private final RosterTable table;
    private final HonourTitles titles;
    private final CurrentUser user;

    RosterImportController(RosterImport imports, RosterImports history, RosterTable table, HonourTitles titles, CurrentUser user) {
        this.imports = imports;
        this.history = history;
        this.table = table;
        this.titles = titles;
        this.user = user;
    }

    @Operation(summary = "名册模板（市级）/ Template of a list (city)")
    @GetMapping(path = "/template.xlsx", produces = XLSX)
    ResponseEntity<byte[]> template(@PathVariable String kind) {
        user.requireCityOfficer();
        RosterKind wanted = KindParameter.kind(kind);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(wanted.title() + "模板.xlsx", StandardCharsets.UTF_8).build().toString())
                .body(RosterTemplate.write(wanted));
    }

    /** Nothing is stored; what is wrong with single cells is part of the answer. */
    @Operation(summary = "试读名册文件，不导入（市级）/ Try a list without importing it (city)")
    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    RosterPreview preview(@PathVariable String kind, @RequestParam MultipartFile file) throws IOException {
        user.requireCityOfficer();
        RosterFormat format = RosterFormat.of(KindParameter.kind(kind));
        return RosterPreview.of(format, RosterSheet.read(file.getBytes()), titles.all(), table);
    }

    @Operation(summary = "上传名册文件（市级）/ Upload a list (city)")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    RosterImport.Counts upload(@PathVariable String kind, @RequestParam MultipartFile file) throws IOException {
        user.requireCityOfficer();
        return imports.importFile(
                KindParameter.kind(kind), file.getBytes(), file.getOriginalFilename(), user.userId());
    }

    @Operation(summary = "上传名册文件（市级）/ Upload a list (city)")
    @PostMapping(consumes = "text/csv")
    RosterImport.Counts upload(@PathVariable String kind, @RequestBody byte[] file) {
        user.requireCityOfficer();
        return imports.importFile(KindParameter.kind(kind), file, null, user.userId());
    }

    @Operation(summary = "导入记录（市级）/ History of imports (city)")
    @GetMapping("/imports")
    List<ImportedFile> imports(@PathVariable String kind) {
        user.requireCityOfficer();
        return history.of(KindParameter.kind(kind));
    }
}
