package org.tidu.portal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A body that no operation may take.
 *
 * @param what  how it is bad, for the reader of a failure
 * @param field the one field at fault, or null
 */
record BadBody(String what, String type, byte[] bytes, String field) {

    private static final String JSON = "application/json";
    private static final String LONG = "\"" + "长".repeat(12_000) + "\"";

    private static final String ROWS = "\"decisions: [{decision: tiers, rows: [{name: x, given: {tier: BASIC}, expect: {name: 基础级}}]}]\"";
    private static final String RULE_FILES = "[{\"name\":\"decisions/nowhere/2025/draft.dmn\",\"content\":\"<definitions/>\"}]";

    /** Bodies in which everything is in order; each field in its turn is spoilt. */
    private static final Map<String, Map<String, String>> GOOD = Map.ofEntries(
            Map.entry("LoginForm", Map.of("loginName", "\"nobody1\"", "password", "\"Werk-Zaun-4711\"")),
            Map.entry("PasswordForm", Map.of("oldPassword", "\"lotus2025pond\"", "newPassword", "\"lotus2026pond\"")),
            Map.entry("Registration", Map.of("uscc", "\"91430200MA4L16JN41\"", "enterpriseName", "\"株洲试验机械有限公司\"",
                    "countyCode", "\"430211\"", "loginName", "\"badinput9\"", "displayName", "\"周敏\"",
                    "mobile", "\"13712345678\"", "password", "\"lotus2025pond\"")),
            Map.entry("AssessmentQuestion", Map.of("facts", "{}")),
            Map.entry("FormContent", Map.of("data", "{}")),
            Map.entry("DraftSave", Map.of("version", "0", "data", "{}")),
            Map.entry("FormHandedIn", Map.of("data", "{}")),
            Map.entry("WritingPlace", Map.of("sections", "[]")),
            Map.entry("RightOfMember", Map.of("right", "\"SUBMIT\"")),
            Map.entry("Withdrawal", Map.of("reason", "\"计划调整，撤回\"")),
            Map.entry("Extension", Map.of("deadlineAt", "\"2025-04-30T16:00:00Z\"", "reason", "\"停电两天\"")),
            Map.entry("RankingRequest", Map.of("version", "0", "rows", "[]")),
            Map.entry("Appointment", Map.of("accountId", "\"someone\"")),
            Map.entry("ObjectionRequest", Map.of("name", "\"李建国\"", "contact", "\"13800000000\"", "content", "\"所报设备并未投入使用，请核查。\"")),
            Map.entry("Profile", Map.of("contactName", "\"李新\"", "contactMobile", "\"13911112222\"")),
            Map.entry("NameChange", Map.of("name", "\"株洲新名机械有限公司\"", "countyCode", "\"430211\"")),
            Map.entry("NameChangeAnswer", Map.of("decision", "\"REFUSE\"", "answer", "\"执照上的名称与所填不一致\"")),
            Map.entry("StandingRefusal", Map.of("reason", "\"注册人不是该企业的工作人员\"")),
            Map.entry("TakeOver", Map.of("reason", "\"原办理人出差，期限将至\"")),
            Map.entry("Naming", Map.of("substitute", "\"deputy1\"", "from", "\"2025-04-24\"", "to", "\"2025-05-01\"")),
            Map.entry("ExpertUnit", Map.of("unit", "\"湖南样例研究院\"")),
            Map.entry("RevocationProposal", Map.of("reason", "\"该企业已停产，不再符合认定条件\"")),
            Map.entry("OfficialTextsTakenBack", Map.of("reason", "\"原文录入有误，先恢复转述\"", "version", "0")),
            Map.entry("RevocationAnswer", Map.of("confirmed", "false", "words", "\"依据不足，不予撤销认定的理由\"")),
            Map.entry("RuleDraftOpening", Map.of("base", "1")),
            Map.entry("RuleDraftChange", Map.of("kind", "\"CELL\"", "contentHash", "\"sha256:0\"", "path", "\"decisions/common/honours.dmn\"",
                    "table", "\"honours\"", "row", "\"rule_honours\"", "value", "\"12\"")),
            Map.entry("RuleDraftAbout", Map.of("inForceFrom", "\"2031-01-01\"", "reason", "\"提高要求\"")),
            Map.entry("RuleRowAcceptance", Map.of("contentHash", "\"sha256:0\"", "path", "\"decisions/common/honours.tests.yaml\"", "names", "[\"x\"]",
                    "reason", "\"按新通知\"")),
            Map.entry("RuleRowExample", Map.of("contentHash", "\"sha256:0\"", "tier", "\"ADVANCED\"", "facts", "{}", "name", "\"例\"", "seen", "\"0\"")),
            Map.entry("RuleRowRestoration", Map.of("contentHash", "\"sha256:0\"", "path", "\"decisions/common/honours.tests.yaml\"",
                    "sha256", "\"" + "0".repeat(64) + "\"")),
            Map.entry("RuleChangeReplay", Map.of("replay", "\"none\"")),
            Map.entry("RuleDraftWithdrawal", Map.of("reason", "\"另行起草\"")),
            Map.entry("ReplayRequest", Map.of("ruleSet", "\"HN-2025\"", "files", "{}")),
            Map.entry("SliderRequest", Map.of("ruleSet", "\"HN-2025\"", "files", "{}", "cell", "{\"file\":\"decisions/hunan/2025/hn-2025.dmn\","
                    + "\"decision\":\"hn-2025-requirements\",\"row\":\"rule_requirements_advanced\",\"column\":\"minimumScenarios\"}")),
            Map.entry("RuleCheckRequest", Map.of("files", RULE_FILES)),
            Map.entry("RuleRowsRequest", Map.of("table", "\"decisions/common/tiers.dmn\"", "rows", ROWS)),
            Map.entry("RowAcceptanceRequest", Map.of("table", "\"decisions/common/tiers.dmn\"", "rows", ROWS, "names", "[\"x\"]")),
            Map.entry("RowExampleRequest", Map.of("rows", ROWS, "name", "\"x\"", "ruleSet", "\"HN-2025\"", "tier", "\"ADVANCED\"", "facts", "{}")),
            Map.entry("RuleComparisonRequest", Map.of("files", RULE_FILES)),
            Map.entry("RuleChangeConfirmation", Map.of("item", "\"" + "0".repeat(64) + "\"", "words", "\"按新通知\"")),
            Map.entry("RuleChangeSubmission", Map.of("contentHash", "\"sha256:" + "0".repeat(64) + "\"")),
            Map.entry("RuleChangeReason", Map.of("reason", "\"通知推迟\"")),
            Map.entry("RuleConflictSettlement", Map.of("choice", "\"OURS\"", "contentHash", "\"sha256:0\"")),
            Map.entry("RuleStopAnswer", Map.of("stop", "false", "words", "\"数字无误\"")),
            Map.entry("NewEvidence", Map.of("category", "\"OTHER\"", "name", "\"证明.pdf\"", "size", "500")),
            Map.entry("NewPaper", Map.of("revision", "1")),
            Map.entry("EvidenceDescription", Map.of("unaudited", "false")),
            Map.entry("ContactList", Map.of("contacts", "[]")));

    /** How a text and an object may be spoilt. A form's data are checked field by field elsewhere. */
    private static final Map<String, String> SPOILT_TEXT = Map.of("number", "7", "truth", "true", "list", "[]",
            "object", "{}", "null", "null", "long", LONG, "U+0000", "\"株\\u0000洲\"", "negative", "-1", "huge", "1e300");
    private static final Map<String, String> SPOILT_OBJECT =
            Map.of("number", "7", "text", "\"x\"", "list", "[]", "null", "null", "U+0000", "{\"x\":\"株\\u0000洲\"}");

    private static final Map<String, String> SPOILT_NUMBER = Map.of("text", "\"x\"", "truth", "true", "list", "[]", "object", "{}",
            "null", "null", "negative", "-1", "huge", "1e300", "fraction", "1.5");
    private static final Map<String, String> SPOILT_LIST = Map.of("number", "7", "text", "\"x\"", "object", "{}", "null", "null");

    /** What is left out of them is taken away. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("RuleDraftAbout");

    static List<BadBody> of(String schema) {
        Map<String, String> good = GOOD.get(schema);
        if (good == null) {
            throw new AssertionError("no example of " + schema + ": add one to GOOD");
        }
        List<BadBody> bad = new ArrayList<>(unreadable(good));
        good.forEach((field, value) -> spoilt(value).forEach((what, spoilt) ->
                bad.add(json(field + " is " + what, with(good, field, spoilt),
                        what.equals("U+0000") && value.startsWith("{") ? field + ".x" : field))));
        bad.removeIf(one -> MAY_BE_EMPTY.contains(schema) && (one.what.equals("no field") || one.what.endsWith(" is null")));
        return bad;
    }

    private static Map<String, String> spoilt(String good) {
        return switch (good.charAt(0)) {
            case '{' -> SPOILT_OBJECT;
            case '[' -> SPOILT_LIST;
            case '"' -> SPOILT_TEXT;
            default -> SPOILT_NUMBER;
        };
    }

    static byte[] good(String schema) {
        return text(GOOD.getOrDefault(schema, Map.of())).getBytes(StandardCharsets.UTF_8);
    }

    private static List<BadBody> unreadable(Map<String, String> good) {
        return List.of(json("empty", "", null), json("null", "null", null), json("list", "[]", null),
                json("text", "\"x\"", null), json("number", "7", null), json("broken", "{\"", null),
                json("no field", "{}", null), json("unknown key", with(good, "nonsense", "1"), "nonsense"),
                json("deep", "{\"data\":" + "[".repeat(5000), null),
                json("long number", "{\"data\":{\"x\":1" + "0".repeat(5000) + "}}", null),
                new BadBody("not UTF-8", JSON, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'}, null),
                new BadBody("more than 1 MiB", JSON,
                        ("{\"data\":{\"x\":\"" + "x".repeat(1_100_000) + "\"}}").getBytes(StandardCharsets.UTF_8), null),
                new BadBody("text/plain", "text/plain", text(good).getBytes(StandardCharsets.UTF_8), null),
                new BadBody("xml", "application/xml", "<x/>".getBytes(StandardCharsets.UTF_8), null),
                new BadBody("nonsense type", "nonsense", text(good).getBytes(StandardCharsets.UTF_8), null),
                new BadBody("no type", null, text(good).getBytes(StandardCharsets.UTF_8), null));
    }

    private static BadBody json(String what, String body, String field) {
        return new BadBody(what, JSON, body.getBytes(StandardCharsets.UTF_8), field);
    }

    private static String with(Map<String, String> good, String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(good);
        changed.put(field, value);
        return text(changed);
    }

    private static String text(Map<String, String> fields) {
        List<String> members = new ArrayList<>();
        fields.forEach((name, value) -> members.add("\"" + name + "\":" + value));
        return "{" + String.join(",", members) + "}";
    }

    @Override
    public String toString() {
        return what;
    }
}
