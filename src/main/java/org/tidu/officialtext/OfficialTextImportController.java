package org.tidu.officialtext;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.identity.CurrentUser;
import org.tidu.page.TextSheet;
import org.tidu.problem.Forbidden;

/** How officers of the province bring official texts in: fill in the template, look at what would change, import. */
@Tag(name = "正式文本 Official texts")
@RestController
@RequestMapping("/api/official-texts")
class OfficialTextImportController {

    private static final String SET = "/{jurisdiction}/{texts}";

    private final TextSets sets;
    private final OfficialTexts official;
    private final TextTable table;
    private final CurrentUser user;
    private final StaffDirectory staff;

    OfficialTextImportController(TextSets sets, OfficialTexts official, TextTable table, CurrentUser user, StaffDirectory staff) {
        this.sets = sets;
        this.official = official;
        this.table = table;
        this.user = user;
        this.staff = staff;
    }

    /**
     * @param reason  2 to 200 characters
     * @param version that is to be taken back, so that nobody takes another's texts back unseen
     */
    @Schema(name = "OfficialTextsTakenBack")
    record TakenBack(@Nullable String reason, @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer version) {}

    @Operation(summary = "可以导入正式文本的各组文本（省级）/ The sets of texts (province)")
    @GetMapping("/sets")
    List<OfficialTextSetView> sets() {
        requireProvince();
        return sets.all().stream().map(this::view).toList();
    }

    @Operation(summary = "正式文本模板：编码和现用转述（省级）/ Template with codes and present paraphrases (province)")
    @GetMapping(path = SET + "/template.xlsx", produces = TextSheet.XLSX)
    ResponseEntity<byte[]> template(@PathVariable String jurisdiction, @PathVariable String texts) {
        requireProvince();
        TextSet set = sets.find(jurisdiction, texts);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TextSheet.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(set.title() + "正式文本.xlsx", StandardCharsets.UTF_8).build().toString())
                .body(TextTemplate.write(set, official.texts(set)));
    }

    @Operation(summary = "试读正式文本文件，不导入（省级）/ Try a file without importing it (province)")
    @PostMapping(path = SET + "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TextPreview preview(@PathVariable String jurisdiction, @PathVariable String texts, @RequestParam MultipartFile file) throws IOException {
        requireProvince();
        return official.preview(sets.find(jurisdiction, texts), file.getBytes());
    }

    /** @param version of the preview, so that nobody imports over another's texts unseen */
    @Operation(summary = "导入正式文本（省级）/ Import official texts (province)")
    @PostMapping(path = SET, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void upload(@PathVariable String jurisdiction, @PathVariable String texts, @RequestParam MultipartFile file,
            @RequestParam(required = false) String source,
            @Parameter(required = true) @RequestParam(required = false) Integer version) throws IOException {
        requireProvince();
        official.importFile(sets.find(jurisdiction, texts), file.getBytes(), file.getOriginalFilename(), source, version, user.userId());
    }

    @Operation(summary = "恢复显示转述（省级）/ Show the paraphrases again (province)")
    @PostMapping(SET + "/paraphrase")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String jurisdiction, @PathVariable String texts, @RequestBody TakenBack told) {
        requireProvince();
        official.takeBack(sets.find(jurisdiction, texts), told.reason(), told.version(), user.userId());
    }

    @Operation(summary = "正式文本的导入和恢复记录（省级）/ History of a set (province)")
    @GetMapping(SET + "/changes")
    List<OfficialTextChangeView> changes(@PathVariable String jurisdiction, @PathVariable String texts) {
        requireProvince();
        return table.history(sets.find(jurisdiction, texts)).stream()
                .map(change -> new OfficialTextChangeView(change.version(), change.source(), change.reason(), change.fileName(),
                        change.fileSha256(), table.count(change), change.changedAt(),
                        staff.find(change.changedBy()).map(StaffMember::displayName).orElse(change.changedBy())))
                .toList();
    }

    private OfficialTextSetView view(TextSet set) {
        return new OfficialTextSetView(set.jurisdiction(), set.jurisdictionName(), set.kind(), set.title(), set.places().size(),
                official.inForce(set).map(table::count).orElse(0), official.inForce(set).map(TextChange::source).orElse(null),
                official.version(set));
    }

    private void requireProvince() {
        if (!user.isProvinceOfficer()) {
            throw new Forbidden("正式文本仅限省级工信部门人员导入");
        }
    }
}
