import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const keyOf = (number: string) => `province_code, lower(issuer_name), ${number}, left(decided_on, 4)`
const NUMBER = String.raw`upper(translate(regexp_replace(normalize(number, NFC), '[\s\u00a0\u2007\u202f\ufeff]', '', 'g'), 'Ððđ', 'ĐĐĐ'))`
const KEY = keyOf(NUMBER)
/** Each decision that another spelling of its number is on file for already, with that one. */
const TWICE = `(select * from (select id, file_id, first_value(id) over (partition by ${KEY} order by created_at, id) as kept
  from recognition_decision where deleted_at is null and decided_on is not null) t where kept <> id)`
const index = (key: string) =>
  `create unique index "IDX_recognition_decision_key" on "recognition_decision" (${key}) where deleted_at is null;`

/** One decision is on file once, however its number is written: letters, spaces, the letter Đ. */
export class Migration20261127132000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`update certificate c set decision_id = t.kept from ${TWICE} t where c.decision_id = t.id;`)
    this.addSql(`update recognition_decision d set file_id = t.file_id from ${TWICE} t
      where d.id = t.kept and d.file_id is null and t.file_id is not null;`)
    this.addSql(`update recognition_decision d set deleted_at = now() from ${TWICE} t where d.id = t.id;`)
    this.addSql(`drop index if exists "IDX_recognition_decision_key";`)
    this.addSql(index(KEY))
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_recognition_decision_key";`)
    this.addSql(index(keyOf("number")))
  }
}
