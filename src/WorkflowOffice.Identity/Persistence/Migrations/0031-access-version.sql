-- A value that nobody has seen before whenever anything changes of which posts people hold and what those permit, so that hosts
-- may remember the answer and still notice every change at the next request (decision 0040).
create table identity.access_version
(
    only_row boolean not null,
    version  uuid    not null,
    constraint pk_access_version primary key (only_row),
    constraint ck_access_version_only_row check (only_row)
);
insert into identity.access_version values (true, gen_random_uuid());

-- In the transaction of the change, so that both become visible at once. Before the statement, so that whoever changes the
-- organisation waits here first, in one order, for whoever does so too: each value then belongs to one state. A random value, not
-- a number: a number would come back after a rollback or a restored backup, with another state behind it.
create function identity.renew_access_version() returns trigger
    language plpgsql as
$$
begin
    update identity.access_version set version = gen_random_uuid();
    return null;
end
$$;

create trigger units_renew_access_version
    before insert or update or delete or truncate on identity.units
    for each statement execute function identity.renew_access_version();

create trigger posts_renew_access_version
    before insert or update or delete or truncate on identity.posts
    for each statement execute function identity.renew_access_version();

create trigger post_permissions_renew_access_version
    before insert or update or delete or truncate on identity.post_permissions
    for each statement execute function identity.renew_access_version();

create trigger post_holders_renew_access_version
    before insert or update or delete or truncate on identity.post_holders
    for each statement execute function identity.renew_access_version();

-- Also for rows that replication or pg_restore bring.
alter table identity.units enable always trigger units_renew_access_version;
alter table identity.posts enable always trigger posts_renew_access_version;
alter table identity.post_permissions enable always trigger post_permissions_renew_access_version;
alter table identity.post_holders enable always trigger post_holders_renew_access_version;
