-- A path may be longer than an index entry can be, so paths are told apart by their digest.
alter table delivery drop constraint delivery_path_sha256_key;
create unique index delivery_content on delivery (md5(path), sha256);
alter table dropped_file drop constraint dropped_file_pkey;
create unique index dropped_file_path on dropped_file (md5(path));
alter table unit_resolution drop constraint unit_resolution_pkey;
create unique index unit_resolution_stated
  on unit_resolution (kind, unit_code, unit_name, md5(folder), year);

comment on column delivery.withdrawn is
  'withdrawn by command or by a folder; forgotten when another content is dropped at its path';
