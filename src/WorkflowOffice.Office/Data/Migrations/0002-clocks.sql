-- Clocks that people can steer (decision 0014): facts, history with basis and document, requests, reviews, the watch scheme.

alter table office.clocks
    add column rule_from date,
    add column start_document text,
    add column started_at timestamp with time zone,
    add column due_at timestamp with time zone,
    add column suspensions jsonb not null default '[]',
    add column extensions jsonb not null default '[]',
    add column paused_on date,
    add column remaining_at_pause integer,
    add column watch jsonb not null default '{}',
    add column red_from date;

-- Clocks of before say in their derivation which version of the rule they were computed with.
update office.clocks set rule_from = (derivation -> 'rule' ->> 'effectiveFrom')::date where derivation -> 'rule' ->> 'effectiveFrom' is not null;

create index ix_clocks_case_id_start_document on office.clocks (case_id, start_document) where start_document is not null;

alter table office.clock_alerts
    add column step integer not null default 0,
    add column level text,
    add column text text;

alter table office.clock_events
    add column kind text not null default 'Started',
    add column who_id uuid,
    add column automatic boolean not null default true,
    add column basis text,
    add column document_id uuid,
    add column attachment_ids uuid[] not null default '{}',
    add column old_due date,
    add column new_due date;

alter table office.tasks
    add column handler_name text,
    add column subject_id uuid;

create table office.clock_requests (
    id uuid not null,
    clock_id uuid not null,
    task_id uuid not null,
    kind text not null,
    "on" date,
    start_at timestamp with time zone,
    length integer,
    reason text not null,
    basis text not null,
    document_id uuid,
    attachment_ids uuid[] not null,
    requested_by_id uuid not null,
    requested_by text not null,
    requested_at timestamp with time zone not null,
    approver text not null,
    state text not null,
    decided_by text,
    decided_at timestamp with time zone,
    opinion text,
    constraint pk_clock_requests primary key (id),
    constraint fk_clock_requests_clocks_clock_id foreign key (clock_id) references office.clocks (id)
);

create index ix_clock_requests_clock_id_requested_at on office.clock_requests (clock_id, requested_at);

-- One at a time, whoever asks.
create unique index ix_clock_requests_pending on office.clock_requests (clock_id) where state = 'Pending';

create table office.clock_reviews (
    id uuid not null,
    clock_id uuid not null,
    task_id uuid not null,
    at timestamp with time zone not null,
    old_due date not null,
    new_due date not null,
    items jsonb not null,
    state text not null,
    decided_by text,
    decided_at timestamp with time zone,
    reason text,
    constraint pk_clock_reviews primary key (id),
    constraint fk_clock_reviews_clocks_clock_id foreign key (clock_id) references office.clocks (id)
);

create index ix_clock_reviews_clock_id_at on office.clock_reviews (clock_id, at);

create table office.watch_schemes (
    version integer not null,
    content jsonb not null,
    note text not null,
    state text not null,
    saved_by_id uuid not null,
    saved_by text not null,
    saved_at timestamp with time zone not null,
    decided_by text,
    decided_at timestamp with time zone,
    constraint pk_watch_schemes primary key (version)
);

create unique index ix_watch_schemes_state on office.watch_schemes (state) where state in ('Draft', 'Published');

-- A version never changes its content.
create function office.refuse_change_of_watch_scheme() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' or (new.version, new.content, new.note, new.saved_by_id) is distinct from (old.version, old.content, old.note, old.saved_by_id) then
        raise exception '预警与督办方案的版本不得修改或删除（第 % 版）', old.version using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger watch_schemes_immutable before update or delete on office.watch_schemes
    for each row execute function office.refuse_change_of_watch_scheme();
