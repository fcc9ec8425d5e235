package org.tidu.workbench.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.area.Groups;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;

/** Emergency stops that wait for a second person. */
@Tag(name = "规则工作台 Rule workbench")
@RestController
@RequestMapping("/api/workbench/stops")
class RuleStopController {

    private final CurrentUser user;
    private final RuleStops stops;
    private final PersonNames names;

    RuleStopController(CurrentUser user, RuleStops stops, PersonNames names) {
        this.user = user;
        this.stops = stops;
        this.names = names;
    }

    /**
     * @param stop  false turns the proposal down
     * @param words 1 to 500 characters
     */
    @Schema(name = "RuleStopAnswer")
    record Answer(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Boolean stop,
                  @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String words) {}

    @Operation(summary = "待确认的紧急停用 / Emergency stops that wait for a second person")
    @GetMapping
    List<RuleStopView> waiting() {
        owner();
        return stops.waiting().stream().map(stop -> RuleStopView.of(stop, names)).toList();
    }

    @Operation(summary = "确认或不同意紧急停用（提议人以外的一人）/ Confirm or turn down, by another person than the proposer")
    @PostMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @RequestBody Answer answer) {
        String who = owner();
        if (answer.stop() == null) {
            throw new InvalidInput("stop", "请选择停用或不停用");
        }
        stops.answer(id, answer.stop(), answer.words(), who);
    }

    private String owner() {
        if (user.groups().stream().noneMatch(Set.of(Groups.POLICY_OWNERS, Groups.POLICY_EDITORS_FULL)::contains)) {
            throw new Forbidden("规则修改仅限政策制定者办理");
        }
        return user.userId();
    }
}
