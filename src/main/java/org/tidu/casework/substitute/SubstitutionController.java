package org.tidu.casework.substitute;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;

/** Substitutes of officers, for the staff. */
@Tag(name = "任务办理 Office tasks")
@RestController
@RequestMapping("/api/substitutions")
class SubstitutionController {

    private final SubstitutionPages pages;
    private final Substitutions substitutions;
    private final CurrentUser user;

    SubstitutionController(SubstitutionPages pages, Substitutions substitutions, CurrentUser user) {
        this.pages = pages;
        this.substitutions = substitutions;
        this.user = user;
    }

    @Operation(summary = "本部门的代理人 / Substitutes of the own office")
    @GetMapping
    SubstitutionPages.Page page() {
        requireStaff();
        return pages.page();
    }

    @Operation(summary = "指定代理人 / Name a substitute")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(@RequestBody Naming naming) {
        requireStaff();
        substitutions.name(naming);
    }

    @Operation(summary = "提前结束代理 / End a substitution early")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        requireStaff();
        substitutions.end(id);
    }

    private void requireStaff() {
        if (!user.isStaff()) {
            throw new Forbidden("此页面仅限工信部门人员");
        }
    }
}
