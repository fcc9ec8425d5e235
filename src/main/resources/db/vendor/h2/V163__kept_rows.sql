-- What is kept as it was written, whoever writes to the database; which columns may change says org.tidu.integrity.h2.KeptColumns,
-- as the arguments of the triggers do on PostgreSQL. H2 has no trigger for truncate.
create trigger declaration_document_kept before update, delete on declaration_document
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger submission_receipt_kept before update, delete on submission_receipt
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger assessment_receipt_kept before update, delete on assessment_receipt
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger case_event_kept before update, delete on case_event
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger case_review_kept before update, delete on case_review
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger expert_score_kept before update, delete on expert_score
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger site_visit_kept before update, delete on site_visit
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger roster_confirmation_kept before update, delete on roster_confirmation
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger roster_import_kept before update, delete on roster_import
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger recommendation_document_kept before update, delete on recommendation_document
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger recommendation_overdue_kept before update, delete on recommendation_overdue
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger recommendation_announcement_kept before update, delete on recommendation_announcement
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger declaration_case_kept before update, delete on declaration_case
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger declaration_round_kept before update, delete on declaration_round
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger recommendation_list_kept before update, delete on recommendation_list
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger public_notice_kept before update, delete on public_notice
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger objection_kept before update, delete on objection
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger portal_message_kept before update, delete on portal_message
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger enterprise_kept before update, delete on enterprise
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';

-- a deposit goes when it has been taken on, an account when its enterprise has refused it
create trigger deposit_kept before update on deposit
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger enterprise_account_kept before update on enterprise_account
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
