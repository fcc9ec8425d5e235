package org.tidu.declaration.copy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.problem.Conflict;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.time.ReceiptTime;

/** Beginning a declaration with an earlier one. */
@Tag(name = "发起申报 Start")
@RestController
@RequestMapping("/api/rounds/{roundId}")
class CopyController {

    private final CurrentEnterprise enterprise;
    private final Rounds rounds;
    private final Copies copies;
    private final ReceiptTime time;

    CopyController(CurrentEnterprise enterprise, Rounds rounds, Copies copies, ReceiptTime time) {
        this.enterprise = enterprise;
        this.rounds = rounds;
        this.copies = copies;
        this.time = time;
    }

    @Operation(summary = "可复制的以往申报 / Declarations to begin with")
    @GetMapping("/earlier")
    List<EarlierView> earlier(@PathVariable RoundId roundId) {
        EnterpriseMember member = enterprise.get();
        rounds.publishedOne(roundId);
        return copies.earlier(member);
    }

    @Operation(summary = "从以往申报复制到草稿 / Begin with an earlier declaration")
    @PostMapping("/copies/{number}")
    CopyView copy(@PathVariable RoundId roundId, @PathVariable DeclarationNumber number, @RequestParam(defaultValue = "false") boolean replace) {
        EnterpriseMember member = enterprise.get();
        Round round = rounds.publishedOne(roundId);
        if (!round.accepts(time.now())) {
            throw new Conflict("本批次现在不受理申报，不能复制");
        }
        return copies.copy(round, number, member, replace);
    }
}
