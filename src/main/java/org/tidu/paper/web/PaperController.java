package org.tidu.paper.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.sight.CaseAccess;
import org.tidu.identity.CurrentUser;
import org.tidu.paper.order.PaperKind;
import org.tidu.paper.order.PaperOrder;
import org.tidu.term.DeclarationNumber;

/** 申报书 on paper, for everybody who may see the case. */
@Tag(name = "纸质件 Papers")
@RestController
@RequestMapping("/api/declarations/{number}/papers")
class PaperController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CaseAccess access;
    private final CurrentUser user;
    private final PaperDesk desk;
    private final PaperBundle bundle;

    PaperController(CaseAccess access, CurrentUser user, PaperDesk desk, PaperBundle bundle) {
        this.access = access;
        this.user = user;
        this.desk = desk;
        this.bundle = bundle;
    }

    @Operation(summary = "本件的纸质件及进度 / Papers of a case, and how far each is")
    @GetMapping
    PaperListView papers(@PathVariable DeclarationNumber number) {
        return desk.of(access.visible(number));
    }

    /** Made behind the scenes; its progress stands in the list. */
    @Operation(summary = "生成某次提交的申报书 / Have a revision printed")
    @PostMapping
    PaperListView.PaperView ask(@PathVariable DeclarationNumber number, @Valid @RequestBody NewPaper asked) {
        return desk.ask(access.visible(number), asked.revision(), user.userId());
    }

    @Operation(summary = "下载申报书 DOCX / The DOCX")
    @GetMapping(path = "/{verification}/docx", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> docx(@PathVariable DeclarationNumber number, @PathVariable String verification) {
        return file(number, verification, PaperKind.DOCX);
    }

    @Operation(summary = "下载申报书 PDF / The PDF")
    @GetMapping(path = "/{verification}/pdf", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable DeclarationNumber number, @PathVariable String verification) {
        return file(number, verification, PaperKind.PDF);
    }

    @Operation(summary = "下载本项目的推荐汇总表（附件2）/ The line of the summary sheet")
    @GetMapping(path = "/{verification}/summary.xlsx", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> line(@PathVariable DeclarationNumber number, @PathVariable String verification) {
        CaseRow row = access.visible(number);
        PaperOrder order = desk.ready(row, verification);
        return answer(row.factoryName() + "_推荐汇总表.xlsx", XLSX, bundle.line(order));
    }

    /** Written while it is fetched. */
    @Operation(summary = "下载申报书、证明材料和清单 / Everything in one ZIP")
    @GetMapping(path = "/{verification}/zip", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    void zip(@PathVariable DeclarationNumber number, @PathVariable String verification, HttpServletResponse response) throws IOException {
        CaseRow row = access.visible(number);
        PaperOrder order = desk.ready(row, verification);
        response.setContentType("application/zip");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, PaperName.attachment(named(row, order) + ".zip"));
        bundle.write(order, response.getOutputStream());
    }

    private ResponseEntity<byte[]> file(DeclarationNumber number, String verification, PaperKind kind) {
        CaseRow row = access.visible(number);
        PaperOrder order = desk.ready(row, verification);
        return answer(named(row, order) + "." + kind.ending(), kind.mediaType(), desk.file(order, kind));
    }

    private static String named(CaseRow row, PaperOrder order) {
        return row.factoryName() + "_申报书_第" + order.revision() + "次提交";
    }

    private static ResponseEntity<byte[]> answer(String name, String type, byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, PaperName.attachment(name)).body(content);
    }
}
