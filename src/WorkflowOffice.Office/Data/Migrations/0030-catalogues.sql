-- Catalogues (目录) and registers (台账) that the legal office edits: versions, two people, at most one in force.
create table office.catalogues (
    id uuid not null,
    kind text not null,
    catalogue_id text not null,
    version integer not null,
    name text not null,
    document text not null,
    state text not null,
    editor_ids uuid[] not null,
    edited_by text not null,
    edited_at timestamp with time zone not null,
    change_note text,
    return_reason text,
    published_by text,
    published_at timestamp with time zone,
    revision integer not null,
    constraint pk_catalogues primary key (id)
);

create unique index ix_catalogues_kind_catalogue_id_version on office.catalogues (kind, catalogue_id, version);
create unique index ux_catalogues_published on office.catalogues (kind, catalogue_id) where state = 'Published';
create unique index ux_catalogues_open on office.catalogues (kind, catalogue_id) where state in ('Draft', 'Submitted');
