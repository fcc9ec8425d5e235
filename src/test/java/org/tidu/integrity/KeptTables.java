package org.tidu.integrity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What every table of ours is: kept as it was written, kept but for some columns, or free. A table somebody adds has to be named here. */
final class KeptTables {

    /** Rows are written once; the files of a version once it is no draft any more. */
    static final Set<String> NEVER = Set.of("declaration_document", "submission_receipt", "assessment_receipt", "case_event",
            "case_review", "expert_score", "site_visit", "roster_confirmation", "verified_honour", "roster_import", "recommendation_document",
            "recommendation_overdue", "recommendation_announcement", "recommendation_conclusion", "recognised_factory",
            "condition_waiver", "expert_mark", "official_text_change", "official_text", "rule_set",
            "edition", "edition_content", "rule_file_bytes", "rule_set_file", "rule_set_event", "rule_change_report",
            "rule_change_confirmation", "rule_row_decision", "evidence_filing", "application_paper_file",
            "open_questions");

    /** Only these columns change; "once" are filled in, and then stay. */
    static final Map<String, List<String>> PARTLY = Map.ofEntries(
            Map.entry("declaration_case", List.of("stage", "at_province", "deadline_at", "submitted_at", "updated_at", "is_current",
                    "processing_since", "outcome once", "outcome_reason once", "process_instance_id once")),
            Map.entry("declaration_round", List.of("status", "edition_id once", "rule_set_version once")),
            Map.entry("recommendation_list", List.of("status", "decided_by", "locked_at once", "locked_by once", "content once", "sha256 once")),
            Map.entry("round_file", List.of("withdrawn_at once", "withdrawn_by once")),
            Map.entry("public_notice", List.of("closed_at once", "outcome once")),
            Map.entry("objection", List.of("handled_at once", "handled_by once", "outcome once", "reason once")),
            Map.entry("portal_message", List.of("read_at once")),
            Map.entry("recognition_revocation", List.of("answered_by once", "answered_at once", "confirmed once", "words once")),
            Map.entry("rule_set_stop", List.of("answered_by once", "answered_at once", "stopped once", "words once")),
            Map.entry("rule_set_conflict", List.of("settled_as once", "settled_by once", "settled_at once")),
            Map.entry("rule_set_version", List.of("state")),
            Map.entry("evidence_file", List.of("instance", "note", "unaudited", "state", "sha256", "refusal", "media_type once", "received_at once",
                    "removed_at once", "removed_by once")),
            Map.entry("evidence_blob", List.of("stored_at once")),
            Map.entry("application_paper", List.of("state", "progress", "fault", "attempts", "taken_at", "ready_at once")),
            Map.entry("enterprise", List.of("name", "county_code")),
            Map.entry("deposit", List.of("attempts", "next_attempt_at", "last_fault")),
            Map.entry("enterprise_account", List.of("login_name", "display_name", "mobile", "email", "role", "status", "administrator_of",
                    "password_hash")));

    /** The program has a rule for deleting from these: taken on; refused by the enterprise. */
    static final Set<String> DELETED_FROM = Set.of("deposit", "enterprise_account");

    /** Deleted from once nothing refers to a row any more, which foreign keys hold. */
    static final Set<String> HELD_BY_OTHERS = Set.of("evidence_blob");

    /** Unfinished, counted, brought by others, or made from what stands elsewhere; a list's items, until it is locked. */
    static final Set<String> FREE = Set.of("form_draft", "form_draft_section", "form_draft_aside", "form_draft_writer", "submission_right", "declaration_counter", "roster_system_registration", "roster_basic_tier",
            "roster_benchmark", "recommendation_item", "recommendation_draft", "round_contact", "enterprise_standing", "enterprise_profile",
            "enterprise_change", "substitution", "acting_for", "expert_unit", "mail", "case_text", "node_arrivals", "replay_case", "replay_taken", "flyway_schema_history");

    private KeptTables() {}

    /** Table to the columns that may change. */
    static Map<String, List<String>> kept() {
        Map<String, List<String>> kept = new TreeMap<>(PARTLY);
        NEVER.forEach(table -> kept.put(table, List.of()));
        return kept;
    }
}
