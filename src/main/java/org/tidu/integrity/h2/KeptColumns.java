package org.tidu.integrity.h2;

import java.util.Map;
import java.util.Set;

/**
 * Which columns of a table that is kept may change; of every other table that carries the trigger: none.
 *
 * @param free may change at any time
 * @param once may be filled in, and then stay
 */
record KeptColumns(Set<String> free, Set<String> once) {

    private static final KeptColumns NONE = new KeptColumns(Set.of(), Set.of());

    private static final Map<String, KeptColumns> BY_TABLE = Map.ofEntries(
            Map.entry("declaration_case", new KeptColumns(
                    Set.of("stage", "at_province", "deadline_at", "submitted_at", "updated_at", "is_current", "processing_since"),
                    Set.of("outcome", "outcome_reason", "process_instance_id"))),
            Map.entry("declaration_round", new KeptColumns(
                    Set.of("status"),
                    Set.of("edition_id", "rule_set_version"))),
            Map.entry("recommendation_list", new KeptColumns(
                    Set.of("status", "decided_by"),
                    Set.of("locked_at", "locked_by", "content", "sha256"))),
            Map.entry("round_file", new KeptColumns(
                    Set.of(),
                    Set.of("withdrawn_at", "withdrawn_by"))),
            Map.entry("public_notice", new KeptColumns(
                    Set.of(),
                    Set.of("closed_at", "outcome"))),
            Map.entry("objection", new KeptColumns(
                    Set.of(),
                    Set.of("handled_at", "handled_by", "outcome", "reason"))),
            Map.entry("recognition_revocation", new KeptColumns(
                    Set.of(),
                    Set.of("answered_by", "answered_at", "confirmed", "words"))),
            Map.entry("rule_set_stop", new KeptColumns(
                    Set.of(),
                    Set.of("answered_by", "answered_at", "stopped", "words"))),
            Map.entry("rule_set_conflict", new KeptColumns(
                    Set.of(),
                    Set.of("settled_as", "settled_by", "settled_at"))),
            Map.entry("portal_message", new KeptColumns(
                    Set.of(),
                    Set.of("read_at"))),
            Map.entry("enterprise", new KeptColumns(
                    Set.of("name", "county_code"),
                    Set.of())),
            Map.entry("evidence_file", new KeptColumns(
                    Set.of("instance", "note", "unaudited", "state", "sha256", "refusal"),
                    Set.of("media_type", "received_at", "removed_at", "removed_by"))),
            Map.entry("evidence_blob", new KeptColumns(
                    Set.of(),
                    Set.of("stored_at"))),
            Map.entry("application_paper", new KeptColumns(
                    Set.of("state", "progress", "fault", "attempts", "taken_at"),
                    Set.of("ready_at"))),
            Map.entry("deposit", new KeptColumns(
                    Set.of("attempts", "next_attempt_at", "last_fault"),
                    Set.of())),
            Map.entry("enterprise_account", new KeptColumns(
                    Set.of("login_name", "display_name", "mobile", "email", "role", "status", "administrator_of", "password_hash"),
                    Set.of())));

    static KeptColumns of(String table) {
        return BY_TABLE.getOrDefault(table, NONE);
    }

    boolean mayChange(String column, boolean filled) {
        return free.contains(column) || once.contains(column) && !filled;
    }
}
