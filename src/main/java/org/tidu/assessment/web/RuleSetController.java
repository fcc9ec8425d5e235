package org.tidu.assessment.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.assessment.digital.DigitalQuestionnaire;
import org.tidu.assessment.guide.RuleSetEntry;
import org.tidu.assessment.guide.RuleSetGuide;
import org.tidu.assessment.selftest.SelfTestQuestions;

/** All a page needs to ask for facts without knowing a rule. */
@Tag(name = "申报条件自测 Assessment")
@RestController
@RequestMapping("/api/rule-sets")
class RuleSetController {

    private final RuleSetGuide guide;
    private final SelfTestQuestions questions;
    private final ObjectMapper json;

    RuleSetController(RuleSetGuide guide, SelfTestQuestions questions, ObjectMapper json) {
        this.guide = guide;
        this.questions = questions;
        this.json = json;
    }

    @Operation(summary = "今天施行的各地区规则集 / The jurisdictions' rule sets in force today")
    @GetMapping
    ResponseEntity<List<RuleSetEntry>> all() {
        return Revalidated.answer(guide.all());
    }

    @Operation(summary = "数字化转型评估的题目、等级说明和得分区间 / Items, grades and bands of the questionnaires on digitalisation")
    @GetMapping("/digital")
    ResponseEntity<List<DigitalQuestionnaire>> digital() {
        return Revalidated.answer(guide.questionnaires());
    }

    @Operation(summary = "申报条件自测的填写表单（form-js），键为事实的名称 / The form of the self-test; its keys are names of facts")
    @GetMapping("/questions")
    ResponseEntity<JsonNode> questions() throws JsonProcessingException {
        return Revalidated.answer(json.readTree(questions.form()));
    }
}
