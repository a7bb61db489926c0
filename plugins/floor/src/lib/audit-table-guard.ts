/** SQL that makes `audit_entry` append-only: whoever holds the database's password still cannot rewrite what was recorded in passing. */
export const AUDIT_GUARD_UP: readonly string[] = [
  `create or replace function audit_entry_refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'audit_entry is append-only' using errcode = 'insufficient_privilege';
   end $$;`,
  `drop trigger if exists audit_entry_append_only on "audit_entry";`,
  `create trigger audit_entry_append_only before update or delete or truncate on "audit_entry"
   for each statement execute function audit_entry_refuse_change();`,
]

export const AUDIT_GUARD_DOWN: readonly string[] = [
  `drop trigger if exists audit_entry_append_only on "audit_entry";`,
  `drop function if exists audit_entry_refuse_change();`,
]
