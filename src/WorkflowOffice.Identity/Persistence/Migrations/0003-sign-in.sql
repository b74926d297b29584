-- Sessions, failed attempts, the one-time set-up link, and the keys all hosts share.
create table identity.sessions
(
    id             uuid                     not null,
    user_id        uuid                     not null,
    security_stamp text                     not null,
    opened_at      timestamp with time zone not null,
    constraint pk_sessions primary key (id),
    constraint fk_sessions_users_user_id foreign key (user_id) references identity.users (id) on delete cascade
);
create index ix_sessions_user_id on identity.sessions (user_id);
create index ix_sessions_opened_at on identity.sessions (opened_at);

create table identity.sign_in_attempts
(
    login        text                     not null,
    failures     integer                  not null,
    last_at      timestamp with time zone not null,
    locked_until timestamp with time zone,
    constraint pk_sign_in_attempts primary key (login)
);
create index ix_sign_in_attempts_last_at on identity.sign_in_attempts (last_at);

create table identity.setup_links
(
    token_hash bytea                    not null,
    expires_at timestamp with time zone not null,
    constraint pk_setup_links primary key (token_hash)
);

create table identity.data_protection_keys
(
    id            uuid                     not null,
    friendly_name text                     not null,
    xml           text                     not null,
    stored_at     timestamp with time zone not null,
    constraint pk_data_protection_keys primary key (id)
);
