package org.tidu.integrity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row in every table that keeps something: a case that stands in its public notice, while nothing else is decided yet. */
public final class OneRowEach {

    private static final String AT = "timestamp with time zone '2025-04-01 00:00:00+00:00'";

    private static final List<String> ROWS = List.of(
            "into enterprise values ('91430200MA4L16JN4X', '企业', '430211', AT)",
            "into enterprise_account (id, uscc, login_name, display_name, mobile, role, status, password_hash, created_at) "
                    + "values ('account', '91430200MA4L16JN4X', 'member', '成员', '13800000000', 'MEMBER', 'PENDING', 'hash', AT)",
            "into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at, closes_at, "
                    + "county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at) values ('round', '批次', 2025, "
                    + "'ADVANCED', 'PUBLISHED', '4302', '43', AT, AT + interval '1' day, AT + interval '2' day, "
                    + "AT + interval '3' day, 5, 'HN-2025', AT)",
            "into round_file (id, round_id, name, size_bytes, sha256, content, published_at, published_by) "
                    + "values ('file', 'round', '通知.pdf', 1, 'hash', BYTES, AT, 'zhuzhou1')",
            "into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code, county_name, "
                    + "tier, stage, deadline_at, created_at, updated_at) values ('N-1', 'round', '批次', '91430200MA4L16JN4X', '企业', "
                    + "'工厂', '430211', '天元区', 'ADVANCED', 'PUBLIC_NOTICE', AT, AT, AT)",
            "into declaration_document values ('N-1', 'application', 1, '{}', 'hash', AT, 'member')",
            "into submission_receipt values ('N-1-A01', 'N-1', 'application', 1, 'hash', AT, 'task')",
            "into open_questions (declaration_number, form_id, revision, questions) values ('N-1', 'application', 1, '[]')",
            "into evidence_blob values ('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'key', 1, 'application/pdf', null)",
            "into evidence_file (id, declaration_number, uscc, category, name, unaudited, size_bytes, state, sha256, created_at, created_by) "
                    + "values ('evidence', 'N-1', '91430200MA4L16JN4X', 'OTHER', '证明.pdf', false, 1, 'UPLOADING', "
                    + "'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', AT, 'member')",
            "into evidence_filing (declaration_number, form_id, revision, evidence_id, category, name, unaudited, sha256) values ('N-1', "
                    + "'application', 1, 'evidence', 'OTHER', '证明.pdf', false, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')",
            "into application_paper (verification, declaration_number, revision, printed, state, progress, attempts, asked_at, asked_by) "
                    + "values ('7K3M-Q2WX-94TB-HRZ6', 'N-1', 1, 'application 1', 'READY', 100, 1, AT, 'member')",
            "into application_paper_file (verification, kind, content, sha256, size_bytes, made_at) values ('7K3M-Q2WX-94TB-HRZ6', 'DOCX', BYTES, "
                    + "'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 1, AT)",
            "into deposit (declaration_number, form_id, revision, task_id, received_at, next_attempt_at) "
                    + "values ('N-1', 'application', 1, 'task', AT, AT)",
            "into case_event (declaration_number, happened_at, who, what, detail, office, kind, stage) "
                    + "values ('N-1', AT, '系统', '进入「公示」', 'detail', 'office', 'STAGE_ENTERED', 'PUBLIC_NOTICE')",
            "into case_review (declaration_number, reviewed_at, reviewer, step, decision, decision_text, reason, items, office, "
                    + "judgements) "
                    + "values ('N-1', AT, 'tianyuan1', '县级审核', 'RECOMMEND', '同意', 'reason', '[]', 'office', '[]')",
            "into assessment_receipt (id, declaration_number, purpose, rule_set_id, rule_set_hash, edition_id, in_force_from, tier, "
                    + "facts, conditions, eligible, direct_recognition, assessed_at, jurisdiction, edition, sha256) values ('verdict', "
                    + "'N-1', 'SUBMISSION', 'HN-2025', 'sha256:', 'edition', '2025-01-01', 'ADVANCED', '{}', '[]', true, false, AT, "
                    + "'HN', '2025年', 'hash')",
            "into condition_waiver values ('verdict', 'N-1', 'SCENARIO_COUNT', '典型场景数量', '一（九）', '假设', 'sha256:', 'tianyuan1', "
                    + "'office', AT, 'reason', 'zhuzhou1', 'office', AT, 'words', 'hash')",
            "into recommendation_list (id, round_id, list_level, area_code, area_name, status) "
                    + "values ('list', 'round', 'COUNTY', '430211', '天元区', 'OPEN')",
            "into recommendation_document values ('list', 'SUMMARY', BYTES, 'hash')",
            "into recommendation_overdue values ('overdue', 'list', AT, 'zhuzhou1', 'EXTEND', 'reason', AT)",
            "into recommendation_conclusion values ('round', '430211', AT)",
            "into recommendation_announcement values ('list', AT)",
            "into expert_score (review_id, expert, declaration_number, recused, total, remark, scored_at) "
                    + "values ('review', 'expert1', 'N-1', false, 6, 'remark', AT)",
            "into expert_mark values ('review', 'expert1', 'scorePlan', 1, '后续实施计划', 6, 10)",
            "into site_visit values ('review', 'N-1', date '2025-04-01', '李工', '相符', 'CONFIRMED', 'hunan1', AT)",
            "into public_notice (declaration_number, enterprise_name, factory_name, county_name, tier, published_at, ends_at) "
                    + "values ('N-1', '企业', '工厂', '天元区', 'ADVANCED', AT, AT)",
            "into recognised_factory values ('N-1', 2025, 'ADVANCED', '430211', '天元区', '企业', '工厂', false, AT)",
            "into recognition_revocation (id, declaration_number, reason, proposed_by, proposed_at) "
                    + "values ('revocation', 'N-1', 'reason', 'hunan1', AT)",
            "into objection (id, declaration_number, name, contact, content, received_at, received_by) "
                    + "values ('objection', 'N-1', '张三', '13900000000', 'content', AT, 'account')",
            "into portal_message (id, recipient, sent_at, title, body, declaration_number) "
                    + "values ('message', 'county-430211', AT, 'title', 'body', 'N-1')",
            "into roster_confirmation values ('N-1', 'BASIC_TIER', 'zhuzhou1', 'note', AT)",
            "into verified_honour values ('N-1', 'HUNAN_BENCHMARK_ENTERPRISE', 2023, 'document', 'tianyuan1', AT)",
            "into roster_import values ('import', 'BENCHMARK', 'file.csv', 'hash', 1, 1, 0, 'zhuzhou1', AT)",
            "into official_text_change values ('JS', 'DESCRIPTORS', 1, 'source', 'file.xlsx', 'hash', null, AT, 'hunan1')",
            "into official_text values ('JS', 'DESCRIPTORS', 1, 'S10', 'ADVANCED', 'text')",
            "into rule_set values ('XX-2025', 'XX', 'JURISDICTION', '申报条件')",
            "into rule_set_version (rule_set_id, number, label, origin, content_hash, state, author, created_at) values ('XX-2025', 1, "
                    + "'XX-2025/1', 'OWNER', 'sha256:61797efcf73bfce2658b4c4c232039ca3f4241e99b5fe15ac95357c26edecc05', "
                    + "'DRAFT', 'owner1', AT)",
            "into rule_file_bytes values ('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 1, BYTES)",
            "into rule_set_file values ('XX-2025', 1, 'decisions/a.dmn', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')",
            "into rule_set_event (rule_set_id, number, happened_at, who, kind) values ('XX-2025', 1, AT, 'owner1', 'OPENED')",
            "into rule_change_report values ('report', 'XX-2025', 1, 'CHECK', 'sha256:', '[]', AT, 'owner1', 'honours/1')",
            "into rule_change_confirmation values ('XX-2025', 1, 'sha256:', 'item', AT, 'owner1', 'words')",
            "into rule_row_decision (rule_set_id, number, path, kind, row_name, reason, file_before, file_after, decided_at, decided_by) "
                    + "values ('XX-2025', 1, 'decisions/a.tests.yaml', 'ACCEPTED', 'row', 'reason', "
                    + "'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', "
                    + "'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', AT, 'owner1')",
            "into rule_set_stop (id, rule_set_id, number, reason, proposed_by, proposed_at) "
                    + "values ('stop', 'XX-2025', 1, 'reason', 'owner1', AT)",
            "into edition (id, manifest_hash, assembled_at) values ('edition', 'sha256:', AT)",
            "into edition_content values ('edition', 'decisions/a.dmn', 'hash', 'XX-2025/1')",
            "update rule_set_version set state = 'IN_REVIEW'",
            "into rule_set_conflict (rule_set_id, number, item, kind, path, cell, own_label, other_label, table_title, row_title, column_title, "
                    + "base_value, own_value, other_value) values ('XX-2025', 1, 1, 'CELL', "
                    + "'decisions/a.dmn', 'cell', 'XX-2025/1', 'XX-2025/2', '表', '行', '列', '10', '12', '11')");

    private OneRowEach() {}

    public static void insert(JdbcClient jdbc, String vendor) {
        ROWS.forEach(row -> jdbc.sql((row.startsWith("into ") ? "insert " : "") + row.replaceAll("\\bAT\\b", AT).replace("BYTES", bytes(vendor, "00"))).update());
    }

    static String bytes(String vendor, String hex) {
        return vendor.equals("h2") ? "x'" + hex + "'" : "'\\x" + hex + "'";
    }
}
