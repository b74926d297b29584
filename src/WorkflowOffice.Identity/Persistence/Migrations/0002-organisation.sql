-- Units, people, posts and who holds them.
create schema if not exists identity;

create table identity.units
(
    id          uuid    not null,
    code        text    not null,
    name        text    not null,
    kind        text    not null,
    parent_id   uuid,
    agency_code text,
    sort_order  integer not null,
    constraint pk_units primary key (id),
    constraint fk_units_units_parent_id foreign key (parent_id) references identity.units (id) on delete restrict
);
create unique index ix_units_code on identity.units (code);
create index ix_units_parent_id on identity.units (parent_id);

create table identity.users
(
    id                  uuid                     not null,
    login               text                     not null,
    name                text                     not null,
    password_hash       text,
    security_stamp      text                     not null,
    is_disabled         boolean                  not null,
    is_demonstration    boolean                  not null,
    created_at          timestamp with time zone not null,
    password_changed_at timestamp with time zone,
    last_sign_in_at     timestamp with time zone,
    version             integer                  not null,
    constraint pk_users primary key (id)
);
create unique index ix_users_login on identity.users (login);

create table identity.posts
(
    code       text    not null,
    name       text    not null,
    sort_order integer not null,
    constraint pk_posts primary key (code)
);

create table identity.post_permissions
(
    post_code  text not null,
    permission text not null,
    constraint pk_post_permissions primary key (post_code, permission),
    constraint fk_post_permissions_posts_post_code foreign key (post_code) references identity.posts (code) on delete restrict
);

create table identity.post_holders
(
    id         uuid not null,
    user_id    uuid not null,
    post_code  text not null,
    unit_id    uuid not null,
    valid_from date not null,
    valid_to   date,
    constraint pk_post_holders primary key (id),
    constraint fk_post_holders_users_user_id foreign key (user_id) references identity.users (id) on delete restrict,
    constraint fk_post_holders_posts_post_code foreign key (post_code) references identity.posts (code) on delete restrict,
    constraint fk_post_holders_units_unit_id foreign key (unit_id) references identity.units (id) on delete restrict
);
create unique index ix_post_holders_user_id_post_code_unit_id_valid_from
    on identity.post_holders (user_id, post_code, unit_id, valid_from);
create index ix_post_holders_post_code_unit_id on identity.post_holders (post_code, unit_id);
create index ix_post_holders_unit_id on identity.post_holders (unit_id);
