-- Documents: template versions, the life of a document, numbers drawn at issue. Held equal to the model by a test.

create table office.template_versions (
    id uuid not null,
    template_id text not null,
    version integer not null,
    code text not null,
    title text not null,
    state text not null,
    origin text not null,
    manifest jsonb not null,
    file_sha256 text not null,
    size integer not null,
    note text,
    findings jsonb not null,
    made_by_id uuid,
    made_by text not null,
    made_at timestamp with time zone not null,
    submitted_by_id uuid,
    submitted_by text,
    submitted_at timestamp with time zone,
    published_by_id uuid,
    published_by text,
    published_at timestamp with time zone,
    ended_at timestamp with time zone,
    end_reason text,
    constraint pk_template_versions primary key (id),
    constraint fk_template_versions_files_file_sha256 foreign key (file_sha256) references office.files (sha256)
);

create unique index ix_template_versions_template_id_version on office.template_versions (template_id, version);

create unique index ix_template_versions_template_id on office.template_versions (template_id) where state = 'Published';

create index ix_template_versions_file_sha256 on office.template_versions (file_sha256);

create table office.template_events (
    id uuid not null,
    template_version_id uuid not null,
    at timestamp with time zone not null,
    who text not null,
    action text not null,
    note text,
    constraint pk_template_events primary key (id),
    constraint fk_template_events_template_versions_template_version_id foreign key (template_version_id) references office.template_versions (id)
);

create index ix_template_events_template_version_id_at on office.template_events (template_version_id, at);

create trigger template_events_append_only before update or delete on office.template_events
    for each row execute function office.refuse_change();

-- What a version says can never change; only its state moves on.
create function office.keep_template_version() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' or (new.id, new.template_id, new.version, new.manifest, new.file_sha256, new.made_at, new.made_by)
        is distinct from (old.id, old.template_id, old.version, old.manifest, old.file_sha256, old.made_at, old.made_by)
        or (old.published_at is not null and new.published_at is distinct from old.published_at) then
        raise exception '模板版本的内容不得修改或删除' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger template_versions_keep before update or delete on office.template_versions
    for each row execute function office.keep_template_version();

alter table office.documents
    add column template_version_id uuid,
    add column template_version integer,
    add column draft_number text,
    add column own_facts jsonb not null default '{}',
    add column version_no integer not null default 1,
    add column needs_seal boolean not null default false,
    add column signed_at timestamp with time zone,
    add column signed_by text,
    add column sealed_at timestamp with time zone,
    add column issued_at timestamp with time zone,
    add column issued_by text,
    add column end_reason text;

alter table office.documents
    alter column own_facts drop default,
    alter column version_no drop default,
    alter column needs_seal drop default,
    add constraint fk_documents_template_versions_template_version_id foreign key (template_version_id) references office.template_versions (id);

create index ix_documents_template_version_id on office.documents (template_version_id);

create table office.document_versions (
    id uuid not null,
    document_id uuid not null,
    no integer not null,
    kind text not null,
    at timestamp with time zone not null,
    who_id uuid,
    who text not null,
    note text,
    file_sha256 text not null,
    content_type text not null,
    size integer not null,
    data jsonb not null,
    template_sha256 text not null,
    missing text[] not null,
    constraint pk_document_versions primary key (id),
    constraint fk_document_versions_documents_document_id foreign key (document_id) references office.documents (id),
    constraint fk_document_versions_files_file_sha256 foreign key (file_sha256) references office.files (sha256)
);

create unique index ix_document_versions_document_id_no on office.document_versions (document_id, no);

create index ix_document_versions_file_sha256 on office.document_versions (file_sha256);

create trigger document_versions_append_only before update or delete on office.document_versions
    for each row execute function office.refuse_change();

create table office.document_comments (
    id uuid not null,
    document_id uuid not null,
    version_no integer not null,
    at timestamp with time zone not null,
    who_id uuid not null,
    who text not null,
    post text,
    place text,
    text text not null,
    settled_at timestamp with time zone,
    settled_by text,
    constraint pk_document_comments primary key (id),
    constraint fk_document_comments_documents_document_id foreign key (document_id) references office.documents (id)
);

create index ix_document_comments_document_id_at on office.document_comments (document_id, at);

create table office.document_signatures (
    id uuid not null,
    document_id uuid not null,
    at timestamp with time zone not null,
    signer_id uuid,
    signer text not null,
    post text,
    how text not null,
    version_no integer not null,
    file_sha256 text not null,
    constraint pk_document_signatures primary key (id),
    constraint fk_document_signatures_documents_document_id foreign key (document_id) references office.documents (id)
);

create index ix_document_signatures_document_id on office.document_signatures (document_id);

create trigger document_signatures_append_only before update or delete on office.document_signatures
    for each row execute function office.refuse_change();

-- 用印登记簿
create table office.seal_uses (
    id uuid not null,
    case_id uuid not null,
    document_id uuid not null,
    at timestamp with time zone not null,
    keeper_id uuid,
    keeper text not null,
    seal text not null,
    copies integer not null,
    approver text not null,
    note text,
    version_no integer not null,
    file_sha256 text not null,
    constraint pk_seal_uses primary key (id),
    constraint fk_seal_uses_documents_document_id foreign key (document_id) references office.documents (id)
);

create index ix_seal_uses_document_id on office.seal_uses (document_id);

create trigger seal_uses_append_only before update or delete on office.seal_uses
    for each row execute function office.refuse_change();

-- 编号登记簿: every number that was drawn stays, also when it is voided.
create table office.drawn_numbers (
    id uuid not null,
    series text not null,
    year integer not null,
    number integer not null,
    text text not null,
    title text not null,
    case_id uuid not null,
    document_id uuid not null,
    drawn_at timestamp with time zone not null,
    drawn_by text not null,
    voided_at timestamp with time zone,
    voided_by text,
    void_reason text,
    constraint pk_drawn_numbers primary key (id),
    constraint fk_drawn_numbers_documents_document_id foreign key (document_id) references office.documents (id)
);

create unique index ix_drawn_numbers_series_year_number on office.drawn_numbers (series, year, number);

create unique index ix_drawn_numbers_text on office.drawn_numbers (text);

create index ix_drawn_numbers_document_id on office.drawn_numbers (document_id);

-- PDF renditions are kept by what they were made from; they can be made again at any time.
create table office.pdf_renditions (
    source_sha256 text not null,
    pdf_sha256 text not null,
    pages integer not null,
    renderer text not null,
    made_at timestamp with time zone not null,
    constraint pk_pdf_renditions primary key (source_sha256),
    constraint fk_pdf_renditions_files_pdf_sha256 foreign key (pdf_sha256) references office.files (sha256)
);

create index ix_pdf_renditions_pdf_sha256 on office.pdf_renditions (pdf_sha256);

-- Documents of before this migration carry the number that was drawn with their draft: it stays theirs. Those that wait for their signature
-- become drafts again, all others count as issued.
update office.documents set own_facts = '{}', needs_seal = template_id in ('supervision-notice', 'reexamination-decision');

update office.documents d set state = 'Draft' where state = 'Issued'
    and exists (select 1 from office.tasks t where t.document_id = d.id and t.state in ('Open', 'Claimed') and t.outcomes::text like '%"Signed"%');

update office.documents set issued_at = created_at, issued_by = created_by where state in ('Issued', 'Served', 'Archived');

insert into office.document_versions (id, document_id, no, kind, at, who, file_sha256, content_type, size, data, template_sha256, missing)
select gen_random_uuid(), id, 1, 'Generated', created_at, created_by, file_sha256,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document', size, data, template_sha256, missing
from office.documents;

insert into office.drawn_numbers (id, series, year, number, text, title, case_id, document_id, drawn_at, drawn_by)
select gen_random_uuid(), s.series, s.year, substring(d.number from '〕(\d+)号')::integer, d.number, d.title, d.case_id, d.id, d.created_at, d.created_by
from office.documents d
join office.number_series s on s.series like '%/' || d.template_id and s.year = substring(d.number from '〔(\d{4})〕')::integer
where d.number is not null;

-- From its issue on a document is what it is: nobody, not even the program, changes its file, number, date or data.
create function office.keep_issued_document() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        raise exception '文书不得删除（%）', old.title using errcode = 'insufficient_privilege';
    end if;
    if old.issued_at is not null and (new.id, new.case_id, new.key, new.code, new.template_id, new.template_sha256, new.title, new.number, new.dated_on,
            new.file_sha256, new.size, new.data, new.version_no, new.issued_at, new.issued_by)
        is distinct from (old.id, old.case_id, old.key, old.code, old.template_id, old.template_sha256, old.title, old.number, old.dated_on,
            old.file_sha256, old.size, old.data, old.version_no, old.issued_at, old.issued_by) then
        raise exception '文书《%》已制发，文件、文号、日期和内容不得更改', old.title using errcode = 'insufficient_privilege';
    end if;
    if old.state = 'Voided' and new.state <> 'Voided' then
        raise exception '文书《%》已作废，不得恢复', old.title using errcode = 'insufficient_privilege';
    end if;
    if old.issued_at is not null and new.state in ('Draft', 'InReview', 'Signed', 'Sealed') then
        raise exception '文书《%》已制发，不得退回', old.title using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger documents_keep_issued before update or delete on office.documents
    for each row execute function office.keep_issued_document();

-- A drawn number stays in the register; it can only be voided, once.
create function office.keep_drawn_number() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.voided_at is not null
        or (new.id, new.series, new.year, new.number, new.text, new.document_id, new.drawn_at, new.drawn_by)
        is distinct from (old.id, old.series, old.year, old.number, old.text, old.document_id, old.drawn_at, old.drawn_by) then
        raise exception '编号登记只能作废，不得修改或删除（%）', old.text using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger drawn_numbers_keep before update or delete on office.drawn_numbers
    for each row execute function office.keep_drawn_number();
