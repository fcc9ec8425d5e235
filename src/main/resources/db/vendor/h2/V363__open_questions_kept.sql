-- What was asked stays as it was asked.
create trigger open_questions_kept before update, delete on open_questions
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
