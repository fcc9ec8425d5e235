package org.tidu.demo;

import java.util.List;
import java.util.Optional;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.DeclarationDesk;
import org.tidu.engine.task.TaskView;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.identity.DemoMode;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;
import org.tidu.time.ChinaTime;

/** Accounts of enterprises, one for each thing an enterprise can be in the middle of. */
@Demo
class EnterpriseAccounts {

    private static final List<String> SHOWN = List.of("xinyuan", "dianchi", "yingzhi", "chuangan", "fuzhuang",
            "cailiao", "chilun", "dianji", "zhoucheng", "yibiao");

    private final Registry registry;
    private final DeclarationDesk desk;
    private final Rounds rounds;
    private final Areas areas;

    EnterpriseAccounts(Registry registry, DeclarationDesk desk, Rounds rounds, Areas areas) {
        this.registry = registry;
        this.desk = desk;
        this.rounds = rounds;
        this.areas = areas;
    }

    List<DemoAccount> all() {
        return SHOWN.stream().map(registry::member).map(this::account).toList();
    }

    private DemoAccount account(EnterpriseMember member) {
        return new DemoAccount(member.loginName(), DemoMode.PASSWORD, member.enterpriseName(), "申报企业",
                areas.county(member.countyCode()).map(Area::name).orElse(""), next(member), "/");
    }

    private String next(EnterpriseMember member) {
        Optional<CaseRow> latest = desk.cases(member).stream().findFirst();
        return desk.open(member).stream().findFirst().map(task -> waiting(task, latest))
                .or(() -> latest.map(EnterpriseAccounts::stands))
                .orElseGet(() -> start(member));
    }

    private static String waiting(TaskView task, Optional<CaseRow> row) {
        boolean returned = row.filter(it -> it.stage() == Stage.PREPARATION && it.submittedAt() != null).isPresent();
        return "待办：" + task.name() + (returned ? "（上次提交有条件未满足，已退回）" : "") + "，"
                + ChinaTime.deadline(task.dueAt()) + " 截止";
    }

    private static String stands(CaseRow row) {
        return row.outcome() == null ? "申报处于「" + row.stageText() + "」，可查看办理进度" : "申报已办结：" + row.outcomeText();
    }

    private String start(EnterpriseMember member) {
        boolean begun = rounds.published().stream().filter(round -> round.status() == RoundStatus.OPEN)
                .anyMatch(round -> desk.hasStartDraft(round.id(), member));
        return begun ? "发起申报的草稿已保存，可继续填写" : "尚未申报，可在开放的批次中发起申报";
    }
}
