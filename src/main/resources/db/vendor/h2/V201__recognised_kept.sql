-- Who has been recognised stays as it was entered.
create trigger recognised_factory_kept before update, delete on recognised_factory
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
