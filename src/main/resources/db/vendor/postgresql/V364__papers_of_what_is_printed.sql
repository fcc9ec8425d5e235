-- What a paper prints, form by form with its revision: when the start form alone was corrected, the same application has another paper.
drop trigger kept on application_paper;
alter table application_paper add column printed varchar(300);
update application_paper set printed = 'application ' || revision
    || coalesce((select ', declaration-start ' || max(d.revision) from declaration_document d
        where d.declaration_number = application_paper.declaration_number and d.form_id = 'declaration-start' and d.received_at <= coalesce(
            (select f.made_at from application_paper_file f where f.verification = application_paper.verification and f.kind = 'DOCX'), asked_at)
        and not exists (select 1 from declaration_document n where n.declaration_number = d.declaration_number and n.form_id = 'application'
            and n.revision = application_paper.revision + 1 and n.received_at <= d.received_at)), '')
    || coalesce((select ', maturity-self-evaluation ' || max(d.revision) from declaration_document d
        where d.declaration_number = application_paper.declaration_number and d.form_id = 'maturity-self-evaluation' and d.received_at <= coalesce(
            (select f.made_at from application_paper_file f where f.verification = application_paper.verification and f.kind = 'DOCX'), asked_at)
        and not exists (select 1 from declaration_document n where n.declaration_number = d.declaration_number and n.form_id = 'application'
            and n.revision = application_paper.revision + 1 and n.received_at <= d.received_at)), '');
alter table application_paper alter column printed set not null;
alter table application_paper drop constraint one_paper_of_a_revision;
alter table application_paper add constraint one_paper_of_what_is_printed unique (declaration_number, revision, printed);
create trigger kept before update or delete on application_paper for each row execute function keep_row(
        'state', 'progress', 'fault', 'attempts', 'taken_at', 'ready_at once');
