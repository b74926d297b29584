-- A corrected document (更正) goes beside the one it corrects and carries its number with （更正）; there is one correction of a document at a time (documents.md §3).
alter table office.documents
    add column corrects_id uuid,
    add column correction_reason text,
    add constraint fk_documents_documents_corrects_id foreign key (corrects_id) references office.documents (id);

create unique index ix_documents_corrects_id on office.documents (corrects_id) where corrects_id is not null and state <> 'Voided';
