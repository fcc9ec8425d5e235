package org.tidu.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A task of an office: what it is about, before it is claimed and while it is worked on, and whose it is. */
@Tag(name = "任务办理 Office tasks")
@RestController
@RequestMapping("/api/office-tasks/{id}")
class TaskSummaryController {

    private final OfficeTasks tasks;
    private final TaskSummaries summaries;
    private final TakeOvers takeOvers;

    TaskSummaryController(OfficeTasks tasks, TaskSummaries summaries, TakeOvers takeOvers) {
        this.tasks = tasks;
        this.summaries = summaries;
        this.takeOvers = takeOvers;
    }

    record TakeOver(String reason) {}

    @Operation(summary = "任务摘要 / What a task is about")
    @GetMapping("/summary")
    TaskSummary summary(@PathVariable String id) {
        return summaries.of(tasks.visible(id));
    }

    @Operation(summary = "接办同事的任务 / Take over from a colleague")
    @PostMapping("/takeover")
    TaskSummary takeOver(@PathVariable String id, @Valid @RequestBody TakeOver takeOver) {
        takeOvers.takeOver(tasks.visible(id), takeOver.reason());
        return summaries.of(tasks.visible(id));
    }
}
