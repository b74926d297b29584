-- Numbers by kind of document (文种): the register says which kind drew a number.
alter table office.drawn_numbers add column kind text;

-- The picture of a signature or seal that a version placed, and where.
alter table office.document_versions
    add column picture_sha256 text,
    add column picture_place text,
    add constraint fk_document_versions_files_picture_sha256 foreign key (picture_sha256) references office.files (sha256);

create index ix_document_versions_picture_sha256 on office.document_versions (picture_sha256);

-- Letters (函) of two templates had a series each but one look: the second would have drawn a number that was taken. They count together from now on.
alter table office.drawn_numbers disable trigger drawn_numbers_keep;

update office.drawn_numbers set series = regexp_replace(series, '/(complaint-reply|credential-withdrawal-advice)$', '/letter')
where series ~ '/(complaint-reply|credential-withdrawal-advice)$';

alter table office.drawn_numbers enable trigger drawn_numbers_keep;

insert into office.number_series (series, year, last)
select regexp_replace(series, '/(complaint-reply|credential-withdrawal-advice)$', '/letter'), year, max(last)
from office.number_series where series ~ '/(complaint-reply|credential-withdrawal-advice)$' group by 1, 2;

delete from office.number_series where series ~ '/(complaint-reply|credential-withdrawal-advice)$';

-- A number that was drawn keeps its kind as it keeps its text.
create or replace function office.keep_drawn_number() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.voided_at is not null
        or (to_jsonb(new) - array['voided_at', 'voided_by', 'void_reason']) is distinct from (to_jsonb(old) - array['voided_at', 'voided_by', 'void_reason'])
        or new.voided_at is null or coalesce(btrim(new.void_reason), '') = '' then
        raise exception '编号登记只能作废并说明理由，不得修改或删除（%）', old.text using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

-- From its issue on everything of a document stands, also what a later version of the program adds: only its state moves on, and its end has a reason.
create or replace function office.keep_issued_document() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        raise exception '文书不得删除（%）', old.title using errcode = 'insufficient_privilege';
    end if;
    if old.issued_at is not null and (to_jsonb(new) - array['state', 'end_reason']) is distinct from (to_jsonb(old) - array['state', 'end_reason']) then
        raise exception '文书《%》已制发，文件、文号、日期和内容不得更改', old.title using errcode = 'insufficient_privilege';
    end if;
    if old.state = 'Voided' and new is distinct from old then
        raise exception '文书《%》已作废，不得恢复或更改', old.title using errcode = 'insufficient_privilege';
    end if;
    if old.issued_at is not null and new.state in ('Draft', 'InReview', 'Signed', 'Sealed') then
        raise exception '文书《%》已制发，不得退回', old.title using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

-- A series only ever moves on by one: neither a person nor a program sets it back or skips.
create function office.keep_number_series() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' or (new.series, new.year) is distinct from (old.series, old.year) or new.last <> old.last + 1 then
        raise exception '编号序列只能逐号递增（%，% 年）', old.series, old.year using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger number_series_keep before update or delete on office.number_series
    for each row execute function office.keep_number_series();
