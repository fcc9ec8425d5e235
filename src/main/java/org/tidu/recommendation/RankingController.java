package org.tidu.recommendation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.problem.NotFound;
import org.tidu.term.RoundId;

/** The ranking of an area: a draft that saves itself, signed when its office chooses. */
@Tag(name = "推荐名单 Lists")
@RestController
@RequestMapping("/api/rounds/{roundId}/lists/{areaCode}/ranking")
class RankingController {

    private final ListAccess access;
    private final ListAreas areas;
    private final Lists lists;
    private final RankingDesk desk;
    private final CurrentUser user;

    RankingController(ListAccess access, ListAreas areas, Lists lists, RankingDesk desk, CurrentUser user) {
        this.access = access;
        this.areas = areas;
        this.lists = lists;
        this.desk = desk;
        this.user = user;
    }

    @Operation(summary = "推荐排序草稿 / Ranking")
    @GetMapping
    RankingView ranking(@PathVariable RoundId roundId, @PathVariable String areaCode) {
        ListRef ref = seen(roundId, areaCode);
        return desk.view(ref, isOwn(ref));
    }

    @Operation(summary = "保存推荐排序草稿 / Save the draft")
    @PutMapping
    RankingView save(@PathVariable RoundId roundId, @PathVariable String areaCode, @Valid @RequestBody RankingRequest request) {
        ListRef ref = own(roundId, areaCode);
        desk.save(ref, request, user.userId());
        return desk.view(ref, true);
    }

    @Operation(summary = "签署推荐排序 / Sign")
    @PostMapping("/signature")
    RankingView sign(@PathVariable RoundId roundId, @PathVariable String areaCode, @Valid @RequestBody RankingRequest request) {
        ListRef ref = own(roundId, areaCode);
        desk.sign(ref, request, user.userId(), user.groups());
        return desk.view(ref, true);
    }

    private ListRef own(RoundId roundId, String areaCode) {
        ListRef ref = seen(roundId, areaCode);
        if (!isOwn(ref)) {
            throw new Forbidden("只有本级工信部门人员可以排序和签署");
        }
        return ref;
    }

    private boolean isOwn(ListRef ref) {
        return user.groups().contains(areas.group(ref));
    }

    private ListRef seen(RoundId roundId, String areaCode) {
        ListRef ref = areas.ref(roundId, areaCode);
        if (!access.maySee(ref) || lists.find(ref).isEmpty()) {
            throw new NotFound("没有该地区的推荐名单");
        }
        return ref;
    }
}
