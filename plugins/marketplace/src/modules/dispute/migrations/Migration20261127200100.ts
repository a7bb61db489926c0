import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const OPEN = "closed_at is null and deleted_at is null"
const STANDS = "state <> 'withdrawn' and deleted_at is null"
const METHODS = "'cod', 'vietqr', 'card'"
const REASONS = "'not_received', 'not_as_described', 'damaged', 'missing', 'return_refused', 'other'"
const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Disputes about orders' money, and what must be true of each, whoever writes it. */
export class Migration20261127200100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "dispute" ("id" text not null, "code" text not null, "group_order_id" text not null, "order_code" text not null,
      "seller_id" text not null, "seller_slug" text not null, "floor_id" text not null, "province_code" text not null, "contact_name" text not null,
      "contact_phone" text not null, "contact_email" text null, "bank_bin" text null, "account_number" text null, "holder_name" text null,
      "payment_method" text check ("payment_method" in (${METHODS})) not null, "reason" text check ("reason" in (${REASONS})) not null,
      "words" text not null, "state" text check ("state" in ('opened', 'answered', 'decided', 'withdrawn')) not null default 'opened',
      "opened_at" timestamptz not null, "due_at" timestamptz not null, "answer" text null, "answered_at" timestamptz null,
      "outcome" text check ("outcome" in ('refund', 'refused')) null, "bearer" text check ("bearer" in ('seller', 'floor')) null, "amount" numeric null,
      "raw_amount" jsonb null, "decision_words" text null, "decided_by" text null, "decided_at" timestamptz null, "goods_return_id" text null,
      "closed_at" timestamptz null, ${TIMES}, constraint "dispute_pkey" primary key ("id"),
      constraint "CK_dispute_closed" check ((state in ('decided', 'withdrawn')) = (closed_at is not null)),
      constraint "CK_dispute_account" check (num_nonnulls(bank_bin, account_number, holder_name)
        = case when closed_at is not null or payment_method = 'card' then 0 else 3 end),
      constraint "CK_dispute_answered" check ((answer is null) = (answered_at is null) and (state <> 'answered' or answer is not null)),
      constraint "CK_dispute_decided" check ((state = 'decided') = (outcome is not null) and (outcome is null) = (decided_by is null)),
      constraint "CK_dispute_refund" check ((outcome is not distinct from 'refund') = (amount is not null)
        and num_nonnulls(amount, bearer, goods_return_id) in (0, 3) and (amount is null or amount > 0 and amount = trunc(amount))));`)
    this.addSql(`create unique index if not exists "IDX_dispute_code_unique" on "dispute" ("code") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_dispute_deleted_at" on "dispute" ("deleted_at") where deleted_at is null;`)
    this.addSql(`create unique index if not exists "IDX_dispute_group_order_id_unique" on "dispute" ("group_order_id") where ${STANDS};`)
    this.addSql(`create index if not exists "IDX_dispute_group_order_id_opened_at" on "dispute" ("group_order_id", "opened_at") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_dispute_seller_id_opened_at" on "dispute" ("seller_id", "opened_at") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_dispute_due_at" on "dispute" ("due_at") where ${OPEN};`)
    this.addSql(`create table if not exists "dispute_file" ("id" text not null, "dispute_id" text not null, "private_file_id" text not null,
      "side" text check ("side" in ('shopper', 'seller')) not null, "name" text not null, "mime" text not null, "size" integer not null,
      "added_at" timestamptz not null, ${TIMES}, constraint "dispute_file_pkey" primary key ("id"));`)
    this.addSql(`create unique index if not exists "IDX_dispute_file_private_file_id_unique" on "dispute_file" ("private_file_id") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_dispute_file_deleted_at" on "dispute_file" ("deleted_at") where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_dispute_file_dispute_id_added_at" on "dispute_file" ("dispute_id", "added_at") where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "dispute" cascade;`)
    this.addSql(`drop table if exists "dispute_file" cascade;`)
  }
}
