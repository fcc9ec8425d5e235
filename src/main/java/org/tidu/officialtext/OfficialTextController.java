package org.tidu.officialtext;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.area.Areas;
import org.tidu.area.OfficeNames;

/** The official texts, for every page that paraphrases. */
@Tag(name = "正式文本 Official texts")
@RestController
class OfficialTextController {

    private final TextSets sets;
    private final OfficialTexts official;
    private final TextTable table;
    private final String office;

    OfficialTextController(TextSets sets, OfficialTexts official, TextTable table, Areas areas, OfficeNames names) {
        this.sets = sets;
        this.official = official;
        this.table = table;
        this.office = names.ofProvince(areas.province().name());
    }

    @Operation(summary = "已导入的正式文本及其出处；没有的仍显示转述 / Official texts in the place of paraphrases, with their source")
    @GetMapping("/api/official-texts")
    ResponseEntity<List<OfficialTextView>> texts() {
        List<OfficialTextView> shown = sets.all().stream()
                .flatMap(set -> official.inForce(set).stream()
                        .map(change -> OfficialTextView.of(set, change, table.texts(change), office)))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePublic()).body(shown);
    }
}
