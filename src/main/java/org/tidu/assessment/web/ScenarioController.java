package org.tidu.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.assessment.guide.ScenarioEntry;
import org.tidu.assessment.guide.ScenarioGuide;

/** The scenarios whose codes an assessment takes. */
@Tag(name = "申报条件自测 Assessment")
@RestController
class ScenarioController {

    private final ScenarioGuide guide;

    ScenarioController(ScenarioGuide guide) {
        this.guide = guide;
    }

    @Operation(summary = "典型场景目录（40个）及各地区附表的序号、名称、层级 / The 40 scenarios and the jurisdictions' own tables")
    @GetMapping("/api/scenarios")
    ResponseEntity<List<ScenarioEntry>> scenarios() {
        return Revalidated.answer(guide.all());
    }
}
