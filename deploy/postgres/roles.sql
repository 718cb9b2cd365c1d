-- The logins of a register, its database, and the place in the log that a replica keeps; passwords come from the environment.
\set ON_ERROR_STOP on
\getenv owner MIXTA_OWNER_PASSWORD
\getenv server MIXTA_SERVER_PASSWORD
\getenv replication MIXTA_REPLICATION_PASSWORD
create role mixta_owner login createrole password :'owner';
create role mixta_server login noinherit password :'server';
create role mixta_replication login replication password :'replication';
create database mixta owner mixta_owner;
select pg_create_physical_replication_slot('mixta_replica');
