package org.tidu.workbench.editor;

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

/** Rule sets for reading: what is in force, its history, its tables, and what differs between two versions. */
@Tag(name = "规则工作台 Rule workbench")
@RestController
@RequestMapping("/api/workbench/rule-sets")
class WorkbenchController {

    private final RuleSetAccess access;
    private final RuleSetReading reading;
    private final VersionFindings findings;

    WorkbenchController(RuleSetAccess access, RuleSetReading reading, VersionFindings findings) {
        this.access = access;
        this.reading = reading;
        this.findings = findings;
    }

    @Operation(summary = "规则集及其现行版本、未完成的改动 / Rule sets with what is in force and what is being changed")
    @GetMapping
    List<RuleSetView> all() {
        access.requireReader();
        return reading.all();
    }

    @Operation(summary = "一个规则集的版本、批次和经过 / Versions, rounds and history of a rule set")
    @GetMapping("/{ruleSet}")
    RuleSetPageView page(@PathVariable String ruleSet) {
        access.requireReader();
        return reading.page(ruleSet, access.mayChange());
    }

    @Operation(summary = "一个版本的各张表，以及与另一版本的差异 / Tables of a version, and what differs from another")
    @GetMapping("/{ruleSet}/versions/{version}")
    VersionPageView version(@PathVariable String ruleSet, @PathVariable int version, @RequestParam(required = false) Integer against) {
        access.requireReader();
        return reading.version(ruleSet, version, against, access.mayChange());
    }

    @Operation(summary = "一个版本的一个文件（DMN）/ A file of a version (DMN)")
    @GetMapping(path = "/{ruleSet}/versions/{version}/file", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> file(@PathVariable String ruleSet, @PathVariable int version, @RequestParam String path) {
        access.requireReader();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8).build().toString()).body(reading.bytes(ruleSet, version, path));
    }

    @Operation(summary = "检查一个版本 / What the check says of a version")
    @GetMapping("/{ruleSet}/versions/{version}/findings")
    List<FindingView> findings(@PathVariable String ruleSet, @PathVariable int version) {
        access.requireReader();
        return findings.of(ruleSet, version);
    }
}
