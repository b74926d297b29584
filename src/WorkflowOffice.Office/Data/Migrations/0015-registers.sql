-- Registers list the cases of a procedure, the newest first, and the documents of a kind.
create index ix_cases_definition_id_started_at_id on office.cases (definition_id, started_at desc, id desc);
create index ix_documents_code_dated_on_id on office.documents (code, dated_on desc, id desc);
