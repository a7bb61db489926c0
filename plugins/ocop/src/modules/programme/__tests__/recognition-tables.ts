import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { PROGRAMME_MODULE } from ".."

const NOTICE_TABLE = `create table if not exists notice (id text primary key, at timestamptz, topic text, to_kind text, to_id text,
  to_province_code text, to_agency text, to_name text, to_phone text, to_email text, title text, body text, href text,
  province_code text, dedupe_key text, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz);
  create unique index if not exists notice_key on notice (dedupe_key) where deleted_at is null`

/** What other modules own and an import reads or writes, as far as it does. */
const OTHERS = `create table if not exists product (id text primary key, title text, deleted_at timestamptz);
  create table if not exists listing (id text primary key, product_id text, seller_id text, approved_revision_id text, deleted_at timestamptz);
  create table if not exists seller (id text primary key, opened_for text, stock_location_id text, deleted_at timestamptz);
  create table if not exists producer_registration (producer_id text, seller_id text, member_id text, contact_name text, contact_phone text,
    contact_email text, channel text, deleted_at timestamptz);
  create table if not exists seller_member (id text primary key, phone text, email text, deleted_at timestamptz);
  create table if not exists seller_membership (seller_id text, member_id text, deleted_at timestamptz);
  create table if not exists officer (id text primary key, phone text, email text);
  create table if not exists administrative_unit (id text primary key, level text, folded_name text);
  create table if not exists floor (province_code text, old_names text[], deleted_at timestamptz);
  truncate product, listing, seller, producer_registration, seller_member, seller_membership, officer, administrative_unit, floor;
  insert into administrative_unit values ('2025:38', 'province', 'thanh hoa'), ('2025:40', 'province', 'nghe an')`

export const ask = (sql: string): Promise<unknown[]> => query(PROGRAMME_MODULE, sql)

export async function makeOtherTables(): Promise<void> {
  for (const sql of [AUDIT_TABLE, NOTICE_TABLE, OTHERS]) await ask(sql)
}

/** `count` producers with a product each, in Thanh Hóa: "Chủ thể 1" makes "Sản phẩm 1". */
export async function makeProducts(count: number): Promise<void> {
  await ask(`insert into producer (id, slug, name, kind, province_code)
    select 'm' || n, 'm-' || n, 'Chủ thể ' || n, 'cooperative', '38' from generate_series(1, ${count}) n`)
  await ask(`insert into product (id, title) select 'p' || n, 'Sản phẩm ' || n from generate_series(1, ${count}) n`)
  await ask(`insert into product_producer (id, product_id, producer_id)
    select 'l' || n, 'p' || n, 'm' || n from generate_series(1, ${count}) n`)
}
