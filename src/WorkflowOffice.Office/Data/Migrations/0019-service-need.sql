-- Whether a document is served, and on whom, as its template says (manifest: service). Documents of before take what the archiving check said of their kind.
alter table office.documents
    add column service_need text not null default 'Needed',
    add column service_to text;

alter table office.documents disable trigger documents_keep_issued;

update office.documents set service_need = 'None'
where code in (
    'T-02', 'T-03', 'T-04', 'T-07', 'T-08', 'T-09', 'T-14', 'T-15', 'T-16', 'T-17', 'T-18', 'T-19', 'T-20', 'T-26', 'T-31', 'T-35', 'T-36', 'T-38', 'T-42',
    'T-52', 'T-56', 'T-57', 'T-59', 'T-63', 'T-66', 'T-68', 'T-69')
    or (code = 'T-11' and data ->> 'Kind' is distinct from '听证通知书');

update office.documents set service_need = 'Possible' where code in ('T-65', 'T-67');

alter table office.documents enable trigger documents_keep_issued;

alter table office.documents alter column service_need drop default;
