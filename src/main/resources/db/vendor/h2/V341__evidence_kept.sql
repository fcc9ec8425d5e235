-- What was handed in stays; a file keeps what it is, and content its key and size. Foreign keys keep the content that was handed in.
create trigger evidence_filing_kept before update, delete on evidence_filing
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger evidence_file_kept before update, delete on evidence_file
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
create trigger evidence_blob_kept before update on evidence_blob
    for each row call 'org.tidu.integrity.h2.KeptRowTrigger';
