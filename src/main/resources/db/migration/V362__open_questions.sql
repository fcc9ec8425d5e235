-- What did not look right in a document when it was handed in, and what the enterprise said about it. No row where nothing did.
create table open_questions (
    declaration_number varchar(40) not null,
    form_id            varchar(60) not null,
    revision           int         not null,
    -- [{"path": …, "question": …}], in the order of the form
    questions          text        not null,
    explanation        varchar(500),
    primary key (declaration_number, form_id, revision),
    constraint open_questions_of_a_document foreign key (declaration_number, form_id, revision)
        references declaration_document (declaration_number, form_id, revision)
);
