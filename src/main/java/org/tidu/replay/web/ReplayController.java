package org.tidu.replay.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.page.TextSheet;
import org.tidu.problem.InvalidInput;
import org.tidu.replay.job.ReplayJob;
import org.tidu.replay.job.Replays;
import org.tidu.replay.outcome.ReplayClass;
import org.tidu.replay.run.ListedCase;

/** Whom a change of rules would hit, before it is in force. */
@Tag(name = "规则回放 Replays")
@RestController
@RequestMapping("/api/replays")
class ReplayController {

    private static final int PAGE = 20;

    private final Replays replays;
    private final ReplayAccess access;
    private final DraftQuestions questions;
    private final ReplaySheet files;

    ReplayController(Replays replays, ReplayAccess access, DraftQuestions questions, ReplaySheet files) {
        this.replays = replays;
        this.access = access;
        this.questions = questions;
        this.files = files;
    }

    /**
     * @param total how many of the class there are
     * @param kept  how many of them are kept by name
     * @param next  number after which the next page begins; null on the last one
     */
    @Schema(name = "ReplayPage")
    record Page(List<ReplayedCase> rows, long total, int kept, @Nullable String next) {}

    @Operation(summary = "开始回放 / Replay a draft")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ReplayView start(@Valid @RequestBody ReplayRequest request) {
        return ReplayView.of(replays.start(access.owner(), questions.of(request)), access.readsNames());
    }

    @Operation(summary = "回放的进度和结果 / How far a replay is, and what it has found")
    @GetMapping("/{id}")
    ReplayView replay(@PathVariable String id) {
        return ReplayView.of(found(id), access.readsNames());
    }

    @Operation(summary = "停止回放 / Give a replay up")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        access.requireOwn(found(id).owner());
        replays.end(id);
    }

    /**
     * @param kind  MET_TO_UNMET, UNMET_TO_MET, CONDITIONS_MOVED, WORDS_ONLY or NOT_JUDGED
     * @param after {@code next} of the page before; none for the first one. A page holds 20 cases, by number
     */
    @Operation(summary = "某一类申报 / The cases of one class")
    @GetMapping("/{id}/cases")
    Page cases(@PathVariable String id, @RequestParam(required = false) String kind, @RequestParam(required = false) String after) {
        ReplayJob job = found(id);
        ReplayClass wanted = kind(kind);
        boolean named = job.isMadeUp() || access.readsNames();
        return job.read(figures -> {
            List<ListedCase> all = figures.listed(wanted);
            List<ListedCase> rest = all.stream().filter(one -> after == null || one.one().number().compareTo(after) > 0).toList();
            List<ListedCase> rows = rest.subList(0, Math.min(PAGE, rest.size()));
            return new Page(rows.stream().map(one -> ReplayedCase.of(one, named)).toList(), figures.counts().of(wanted), all.size(),
                    rest.size() > PAGE ? rows.get(PAGE - 1).one().number() : null);
        });
    }

    @Operation(summary = "某一类申报（表格）/ The cases of one class as a file")
    @GetMapping(path = "/{id}/cases.xlsx", produces = TextSheet.XLSX)
    ResponseEntity<byte[]> file(@PathVariable String id, @RequestParam(required = false) String kind) {
        ReplayJob job = found(id);
        ReplayClass wanted = kind(kind);
        boolean named = job.isMadeUp() || access.readsNames();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(TextSheet.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("规则回放-" + wanted.text() + ".xlsx", StandardCharsets.UTF_8).build().toString())
                .body(job.read(figures -> files.write(figures, wanted, named)));
    }

    /** Permission first: whoever has none does not learn which there are. */
    private ReplayJob found(String id) {
        access.owner();
        return replays.find(id);
    }

    private static ReplayClass kind(String name) {
        return Arrays.stream(ReplayClass.values()).filter(kind -> kind != ReplayClass.UNCHANGED && kind.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("kind", "没有这一类，请从 MET_TO_UNMET、UNMET_TO_MET、CONDITIONS_MOVED、WORDS_ONLY、NOT_JUDGED 中选择"));
    }
}
