package org.tidu.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.assessment.selftest.SelfTest;
import org.tidu.problem.FieldErrors;

/** 申报条件自测: open to all, stores nothing. */
@Tag(name = "申报条件自测 Assessment")
@RestController
class AssessmentController {

    private final SelfTest selfTest;

    AssessmentController(SelfTest selfTest) {
        this.selfTest = selfTest;
    }

    @Operation(summary = "按事实判断符合哪些地区、哪些层级的条件，差多少 / Which conditions do these facts meet?",
            description = AssessmentDescription.TEXT)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(ref = "#/components/schemas/" + AssessmentDescription.SCHEMA),
            examples = @ExampleObject(name = "hunan", summary = "湖南省先进级", value = AssessmentDescription.EXAMPLE)))
    @PostMapping(path = "/api/assessments", consumes = MediaType.APPLICATION_JSON_VALUE)
    AssessmentAnswer assess(@RequestBody(required = false) byte[] body) {
        FieldErrors errors = new FieldErrors();
        return AssessmentAnswer.of(selfTest.answer(StrictJson.read(body == null ? new byte[0] : body, errors), errors));
    }
}
