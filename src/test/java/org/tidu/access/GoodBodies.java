package org.tidu.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.Contents;
import org.tidu.declaration.sheet.SheetFiles;
import org.tidu.officialtext.TextFiles;
import org.tidu.round.RoundFixture;
import org.tidu.support.Pdfs;
import org.tidu.support.SignUps;
import org.tidu.support.Visitors;

/** What somebody who may would send: in order from end to end, so that only a missing right can refuse it. */
class GoodBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] SHEETS = SheetFiles.of(Map.of("scenarios", Contents.scenarios(3)));
    private static final String LIST = "统一社会信用代码,企业名称,荣誉类别,年度\r\n%s,第三机械有限公司,湖南省智能制造标杆企业,2024\r\n";

    private int hours;

    /** Of the draft that is changed. */
    private String contentHash = "";

    record Body(String type, byte[] bytes) {}

    /** @param colleague an account that waits for the approval of its enterprise */
    Body of(String operation, Stage stage, String kind, String colleague) {
        return switch (operation) {
            case "POST /api/declarations/{number}/evidence" -> json(Map.of("category", "OTHER", "name", "证明.pdf", "size", 500));
            case "PUT /api/declarations/{number}/evidence/{evidenceId}" -> json(Map.of("note", "2024年度", "unaudited", false));
            case "POST /api/declarations/{number}/papers" -> json(Map.of("revision", 1));
            case "POST /api/paper-checks" -> new Body("application/octet-stream", Pdfs.of("another"));
            case "POST /api/declarations/{number}/withdrawal" -> json(Map.of("reason", "计划调整，撤回"));
            case "POST /api/declarations/{number}/extension" -> json(Map.of("reason", "停电两天", "deadlineAt",
                    RoundFixture.CLOSES.plus(Duration.ofHours(++hours)).toString()));
            case "POST /api/declarations/{number}/objections" ->
                    json(Map.of("name", "李建国", "contact", "13800000000", "content", "所报设备并未投入使用，请核查。"));
            case "POST /api/tasks/{id}/completion", "POST /api/tasks/{id}/preview", "POST /api/tasks/{id}/check" ->
                    json(Map.of("data", task(stage)));
            case "PUT /api/tasks/{id}/draft" -> json(Map.of("version", 0, "data", task(stage)));
            // the draft was saved in one piece by the operation before
            case "POST /api/tasks/{id}/draft/lists/{list}", "POST /api/tasks/{id}/draft/lists/{list}/preview" -> new Body(TextFiles.MULTIPART,
                    TextFiles.upload(SHEETS, Map.of("version", "1")));
            case "PUT /api/rounds/{roundId}/start-draft" -> json(Map.of("version", 0, "data", Contents.start()));
            case "POST /api/tasks/{id}/draft/presence" -> json(Map.of("sections", List.of()));
            case "PUT /api/enterprise/members/{accountId}/right" -> json(Map.of("right", "SUBMIT"));
            case "POST /api/rounds/{roundId}/declarations" ->
                    json(Map.of("data", Contents.start()));
            case "PUT /api/enterprise/profile" -> json(Map.of("address", "样例路 9 号", "contactName", "李新", "contactMobile", "13911112222"));
            case "PUT /api/enterprise/profile/name" ->
                    json(Map.of("name", SignUps.NAME, "countyCode", "430203", "reason", "厂区整体搬迁，特申请变更县市区"));
            case "POST /api/enterprises/{uscc}/name-change" ->
                    json(Map.of("decision", "REFUSE", "answer", "尚未完成搬迁，请完成后再申请"));
            case "POST /api/enterprises/{uscc}/refusal" -> json(Map.of("reason", "经电话核实，注册人不是该企业人员"));
            case "PUT /api/rounds/{roundId}/contacts" ->
                    json(Map.of("contacts", List.of(Map.of("office", "株洲市工业和信息化局", "phone", "0731-28681031"))));
            case "POST /api/rounds/{roundId}/files" -> new Body(Pdfs.MULTIPART, Pdfs.upload("附件.pdf", Pdfs.of("attachment")));
            case "PUT /api/enterprise/administrator", "PUT /api/enterprises/{uscc}/administrator" ->
                    json(Map.of("accountId", colleague));
            case "PUT /api/rounds/{roundId}/lists/{areaCode}/ranking", "POST /api/rounds/{roundId}/lists/{areaCode}/ranking/signature" ->
                    json(Map.of("version", 0, "rows", List.of()));
            case "POST /api/office-tasks/{id}/takeover" -> json(Map.of("reason", "原办理人出差，期限将至"));
            case "POST /api/substitutions" -> json(Map.of("principal", kind.equals("administrator") ? AccessCallers.AWAY : "",
                    "substitute", AccessCallers.DEPUTY, "from", "2025-04-28", "to", "2025-05-02"));
            case "POST /api/workbench/rule-sets/{ruleSet}/versions/{version}/confirmations" ->
                    json(Map.of("item", "0".repeat(64), "words", "按新通知"));
            case "POST /api/workbench/rule-sets/{ruleSet}/versions/{version}/reports/REPLAY" -> json(Map.of("replay", "none"));
            case "POST /api/workbench/rule-sets/{ruleSet}/versions/{version}/submission" ->
                    json(Map.of("contentHash", "sha256:" + "0".repeat(64)));
            case "POST /api/workbench/rule-sets/{ruleSet}/versions/{version}/recall",
                    "POST /api/workbench/rule-sets/{ruleSet}/versions/{version}/stops" -> json(Map.of("reason", "通知推迟"));
            case "POST /api/workbench/rule-sets/{ruleSet}/versions/{version}/conflicts/{item}" -> json(Map.of("choice", "OURS"));
            case "POST /api/workbench/stops/{id}/answer" -> json(Map.of("stop", false, "words", "数字无误"));
            case "PUT /api/experts/{id}/unit" -> json(Map.of("unit", "湖南样例研究院"));
            case "POST /api/recognised/{number}/revocation" -> json(Map.of("reason", "现场核查与申报材料不符"));
            case "POST /api/recognised/{number}/revocation/answer" -> json(Map.of("confirmed", true));
            case "POST /api/session" -> json(Map.of("loginName", "nobody1", "password", "Werk-Zaun-4711"));
            case "POST /api/password" -> json(Map.of("oldPassword", password(kind), "newPassword", "Kanal-Ufer-4712"));
            case "POST /api/rule-checks", "POST /api/rule-checks/comparison" -> json(Map.of("files", List.of(Map.of("name",
                    "decisions/common/maturity-level.dmn", "content", shipped("maturity-level.dmn")))));
            case "POST /api/rule-checks/rows" -> json(Map.of("table", "decisions/common/maturity-level.dmn", "rows", shipped("maturity-level.tests.yaml")));
            case "POST /api/rule-checks/rows/acceptance" -> json(Map.of("table", "decisions/common/maturity-level.dmn", "rows",
                    shipped("maturity-level.tests.yaml").replace("maturityLevel: 2", "maturityLevel: 3"), "names", List.of("maturity-level：二级下限")));
            case "POST /api/rule-checks/rows/example" -> json(Map.of("rows", shipped("maturity-level.tests.yaml"), "name", "例", "ruleSet", "HN-2025",
                    "tier", "ADVANCED", "facts", Map.of()));
            case "POST /api/assessments" -> json(Map.of("facts", Map.of()));
            case "POST /api/replays" -> json(Map.of("ruleSet", "HN-2025", "files", Map.of(), "madeUp", true));
            case "POST /api/sliders" -> json(Map.of("ruleSet", "HN-2025", "files", Map.of(), "cell", Map.of(
                    "file", "decisions/hunan/2025/hn-2025.dmn", "decision", "hn-2025-requirements", "row", "rule_requirements_advanced",
                    "column", "minimumScenarios"), "cases", Map.of("rounds", List.of("none"))));
            case "POST /api/registrations" -> new Body("application/json", SignUps.json(SignUps.nextCode(),
                    "fresh" + SignUps.nextMobile(), SignUps.nextMobile()).getBytes(StandardCharsets.UTF_8));
            case "POST /api/rosters/{kind}" -> new Body("text/csv", list().getBytes(StandardCharsets.UTF_8));
            case "POST /api/rosters/{kind}/preview" -> new Body("multipart/form-data; boundary=edge",
                    ("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.csv\"\r\n\r\n" + list()
                            + "\r\n--edge--\r\n").getBytes(StandardCharsets.UTF_8));
            case "POST /api/official-texts/{jurisdiction}/{texts}", "POST /api/official-texts/{jurisdiction}/{texts}/preview" ->
                    new Body(TextFiles.MULTIPART, TextFiles.upload(TextFiles.rows(new String[] {"编码", "层级或等级", "正式文本"},
                            new String[] {"S01", "说明", "原文"}), Map.of("source", "智能制造典型场景参考指引（2024年版）", "version", "0")));
            // of what the import before has made of them
            case "POST /api/official-texts/{jurisdiction}/{texts}/paraphrase" -> json(Map.of("reason", "原文录入有误", "version", 1));
            case "POST /api/workbench/rule-sets/{ruleSet}/drafts" -> json(Map.of("base", 1));
            case "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/changes" -> json(Map.of("kind", "TEXT", "contentHash", contentHash,
                    "path", "decisions/common/honours.dmn", "table", "honours", "row", "", "value", "荣誉称号一览"));
            case "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/tables/{table}",
                    "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/tables/{table}/preview" ->
                    new Body(TextFiles.MULTIPART, TextFiles.upload(TextFiles.rows(
                            new String[] {"编号（不改）", "代码", "名称", "可列入标杆企业名册", "推荐汇总表写年度", "依据和说明"},
                            new String[] {"rule_honour_benchmarkEnterprise", "湖南省智能制造标杆企业", "湖南省智能制造标杆企业", "是", "是", "申报书一（一）"}),
                            Map.of("contentHash", contentHash)));
            // nothing has been decided of its rows: there is none that moves, no example and nothing to be put back
            case "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/rows/acceptance" -> json(Map.of("contentHash", contentHash,
                    "path", "decisions/common/honours.tests.yaml", "names", List.of("x"), "reason", "按新通知"));
            case "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/rows", "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/rows/example" ->
                    json(Map.of("contentHash", contentHash, "tier", "ADVANCED", "facts", Map.of("aboveScale", true), "name", "例", "seen", "0"));
            case "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/rows/restoration" -> json(Map.of("contentHash", contentHash,
                    "path", "decisions/common/honours.tests.yaml", "sha256", "0".repeat(64)));
            case "PUT /api/workbench/rule-sets/{ruleSet}/drafts/{draft}" -> json(Map.of("inForceFrom", "2031-01-01", "reason", "新增称号"));
            case "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/withdrawal" -> json(Map.of("reason", "另行起草"));
            default -> new Body(null, null);
        };
    }

    void draft(String hash) {
        contentHash = hash;
    }

    private static Map<String, Object> task(Stage stage) {
        return switch (stage) {
            case SELF_EVALUATION -> Contents.maturity(2.15);
            case CORRECTION -> Contents.with(Contents.application(), "projectSummary", "建设样例一号智能工厂，补充说明。");
            default -> Contents.application();
        };
    }

    private static String shipped(String table) {
        try {
            return Files.readString(Path.of("decisions/common", table));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String list() {
        return LIST.formatted(SignUps.nextCode());
    }

    private static String password(String kind) {
        return kind.equals("owner") || kind.equals("other enterprise") ? Visitors.ENTERPRISE_PASSWORD : Visitors.STAFF_PASSWORD;
    }

    private static Body json(Object value) {
        try {
            return new Body("application/json", JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
