import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const keyOf = (row: string): string => {
  const number = String.raw`upper(translate(regexp_replace(normalize(${row}.number, NFC), '[\s\u00a0\u2007\u202f\ufeff]', '', 'g'), 'Ððđ', 'ĐĐĐ'))`
  return `(${row}.province_code, lower(${row}.issuer_name), ${number}, left(${row}.decided_on, 4))`
}

/**
 * The log says what became of decisions that were on file twice, in two spellings of one number: which one stayed, for certificates of
 * both. Their joining touched nothing but the day of the end, which tells them from decisions that an undone file took along.
 * On an empty database the log may come later than this, and nothing was joined.
 */
export class Migration20261127163000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`do $$ begin if to_regclass('audit_entry') is not null then
      insert into audit_entry (id, at, actor_type, actor_id, actor_name, province_code, action, entity_type, entity_id, after, reason, created_at, updated_at)
      select 'audit_' || md5('recognition_decision.joined:' || d.id), d.deleted_at, 'system', 'decision-numbers', 'decision-numbers', d.province_code,
        'recognition_decision.joined', 'recognition_decision', d.id, jsonb_build_object('number', d.number, 'kept', k.id, 'kept_number', k.number),
        'Cùng một quyết định, số viết theo hai cách.', now(), now()
      from recognition_decision d join recognition_decision k on k.deleted_at is null and ${keyOf("k")} = ${keyOf("d")}
      where d.deleted_at is not null and d.updated_at <> d.deleted_at
      on conflict (id) do nothing;
    end if; end $$;`)
  }

  // Entries of the log stay.
  override async down(): Promise<void> {}
}
