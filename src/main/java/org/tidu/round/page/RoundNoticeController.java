package org.tidu.round.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;

/** The notice of a round with its attachments and contacts: read by everybody, kept by the office that publishes rounds. */
@Tag(name = "公开信息 Public")
@RestController
@RequestMapping("/api/rounds/{roundId}")
class RoundNoticeController {

    private final Rounds rounds;
    private final RoundFiles files;
    private final RoundContacts contacts;
    private final CurrentUser user;

    RoundNoticeController(Rounds rounds, RoundFiles files, RoundContacts contacts, CurrentUser user) {
        this.rounds = rounds;
        this.files = files;
        this.contacts = contacts;
        this.user = user;
    }

    record RoundNotice(List<RoundFile> files, List<RoundContact> contacts) {}

    record ContactList(@Valid @NotNull(message = "缺少联系方式 contacts") List<@NotNull(message = "联系方式不能为空") RoundContact> contacts) {}

    @Operation(summary = "批次的通知、附件和联系方式 / Notice, attachments and contacts of a round")
    @GetMapping("/notice")
    RoundNotice notice(@PathVariable RoundId roundId) {
        RoundId id = rounds.publishedOne(roundId).id();
        return new RoundNotice(files.of(id), contacts.of(id));
    }

    /** A browser saves it and never opens it in this site's name. */
    @Operation(summary = "下载通知或附件 / Download a file")
    @GetMapping(path = "/files/{fileId}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(@PathVariable RoundId roundId, @PathVariable String fileId) {
        RoundFile file = files.find(rounds.publishedOne(roundId).id(), fileId);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(files.content(file));
    }

    @Operation(summary = "发布通知或附件，PDF（市级）/ Publish a file (city)")
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    RoundFile publish(@PathVariable RoundId roundId, @RequestParam MultipartFile file) throws IOException {
        requirePublisher();
        return files.publish(rounds.publishedOne(roundId).id(), file.getOriginalFilename(), file.getBytes(), user.userId());
    }

    @Operation(summary = "撤下通知或附件（市级）/ Withdraw a file (city)")
    @DeleteMapping("/files/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable RoundId roundId, @PathVariable String fileId) {
        requirePublisher();
        files.withdraw(rounds.publishedOne(roundId).id(), fileId, user.userId());
    }

    @Operation(summary = "填写联系方式（市级）/ Contacts (city)")
    @PutMapping("/contacts")
    List<RoundContact> replace(@PathVariable RoundId roundId, @Valid @RequestBody ContactList list) {
        requirePublisher();
        return contacts.replace(rounds.publishedOne(roundId).id(), list.contacts());
    }

    /** In process {@code round} the city's office alone publishes. */
    private void requirePublisher() {
        if (!user.isCityOfficer()) {
            throw new Forbidden("通知、附件和联系方式由发布批次的市级工信部门维护");
        }
    }
}
