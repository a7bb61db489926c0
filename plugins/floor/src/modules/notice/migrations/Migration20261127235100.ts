import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS = ["seller", "member", "department", "officer", "person"]
const kinds = (all: readonly string[]): string => `alter table "notice" drop constraint if exists "notice_to_kind_check",
  add constraint "notice_to_kind_check" check (to_kind in (${all.map((kind) => `'${kind}'`).join(", ")}));`
const reader = (more: string): string => `alter table "notice" drop constraint if exists "notice_names_its_reader",
  add constraint "notice_names_its_reader" check (
    case to_kind
      when 'department' then to_province_code is not null and to_agency is not null and to_id is null
      when 'person' then to_name is not null and to_id is null${more}
      else to_id is not null
    end
  );`

/** Operators are told, too: all who there are when it is sent, so none is named. */
export class Migration20261127235100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(kinds([...KINDS, "operators"]))
    this.addSql(reader(`
      when 'operators' then to_id is null and to_province_code is null`))
  }

  // Reminders to operators are of their day; nobody misses one.
  override async down(): Promise<void> {
    const gone = `select id from "notice" where to_kind = 'operators'`
    for (const table of ["notice_delivery", "notice_read"])
      this.addSql(`delete from "${table}" where notice_id in (${gone});`)
    this.addSql(`delete from "notice" where to_kind = 'operators';`)
    this.addSql(kinds(KINDS))
    this.addSql(reader(""))
  }
}
