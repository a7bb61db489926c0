import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126114722 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shopper_report" drop constraint if exists "shopper_report_same_key_unique";`);
    this.addSql(`alter table if exists "shopper_report" drop constraint if exists "shopper_report_code_unique";`);
    this.addSql(`alter table if exists "seller_restriction" drop constraint if exists "seller_restriction_seller_id_ground_unique";`);
    this.addSql(`alter table if exists "seller_restriction" drop constraint if exists "seller_restriction_code_unique";`);
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_group_order_id_unique";`);
    this.addSql(`alter table if exists "complaint" drop constraint if exists "complaint_code_unique";`);
    this.addSql(`alter table if exists "case_file" drop constraint if exists "case_file_private_file_id_unique";`);
    this.addSql(`alter table if exists "case_appeal" drop constraint if exists "case_appeal_case_kind_case_id_unique";`);
    this.addSql(`alter table if exists "authority_request" drop constraint if exists "authority_request_province_code_paper_number_seller_id_kind_unique";`);
    this.addSql(`alter table if exists "authority_request" drop constraint if exists "authority_request_code_unique";`);
    this.addSql(`create table if not exists "authority_request" ("id" text not null, "code" text not null, "province_code" text not null, "kind" text check ("kind" in ('remove_listings', 'lock_seller', 'seller_information')) not null, "authority" text not null, "paper_number" text not null, "words" text not null, "seller_id" text not null, "seller_slug" text not null, "listing_ids" text[] not null, "state" text check ("state" in ('received', 'done')) not null default 'received', "received_at" timestamptz not null, "due_at" timestamptz not null, "registered_by" text not null, "done_by" text null, "done_at" timestamptz null, "lifted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "authority_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_authority_request_code_unique" ON "authority_request" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_authority_request_deleted_at" ON "authority_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_authority_request_province_code_paper_number_seller_id_kind_unique" ON "authority_request" ("province_code", "paper_number", "seller_id", "kind") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_authority_request_province_code_due_at" ON "authority_request" ("province_code", "due_at") WHERE state = 'received' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_authority_request_seller_id" ON "authority_request" ("seller_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "case_appeal" ("id" text not null, "case_kind" text check ("case_kind" in ('complaint', 'authority_request', 'restriction')) not null, "case_id" text not null, "code" text not null, "province_code" text not null, "seller_id" text not null, "seller_slug" text not null, "side" text check ("side" in ('shopper', 'seller')) not null, "words" text not null, "filed_by" text not null, "filed_at" timestamptz not null, "due_at" timestamptz not null, "state" text check ("state" in ('filed', 'upheld', 'overturned')) not null default 'filed', "decision_words" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "case_appeal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_case_appeal_deleted_at" ON "case_appeal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_case_appeal_case_kind_case_id_unique" ON "case_appeal" ("case_kind", "case_id") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_case_appeal_province_code_due_at" ON "case_appeal" ("province_code", "due_at") WHERE state = 'filed' and deleted_at is null;`);

    this.addSql(`create table if not exists "case_file" ("id" text not null, "case_kind" text check ("case_kind" in ('complaint', 'authority_request')) not null, "case_id" text not null, "side" text check ("side" in ('shopper', 'seller', 'department')) not null, "private_file_id" text not null, "name" text not null, "mime" text not null, "size" integer not null, "added_by" text not null, "added_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "case_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_case_file_private_file_id_unique" ON "case_file" ("private_file_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_case_file_deleted_at" ON "case_file" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_case_file_case_id_added_at" ON "case_file" ("case_id", "added_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "case_hand_over" ("id" text not null, "request_id" text not null, "form" text check ("form" in ('sheet', 'page')) not null, "officer_id" text not null, "officer_name" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "case_hand_over_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_case_hand_over_deleted_at" ON "case_hand_over" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_case_hand_over_request_id_at" ON "case_hand_over" ("request_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "case_message" ("id" text not null, "complaint_id" text not null, "side" text check ("side" in ('shopper', 'seller', 'department')) not null, "author_id" text not null, "words" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "case_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_case_message_deleted_at" ON "case_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_case_message_complaint_id_at" ON "case_message" ("complaint_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "complaint" ("id" text not null, "code" text not null, "group_order_id" text not null, "order_code" text not null, "seller_id" text not null, "seller_slug" text not null, "province_code" text not null, "reason_code" text not null, "wish" text not null, "words" text not null, "contact_name" text not null, "contact_phone" text not null, "contact_email" text null, "state" text check ("state" in ('opened', 'answered', 'resolved', 'escalated', 'decided')) not null default 'opened', "opened_at" timestamptz not null, "due_at" timestamptz null, "outcome" text null, "decision_words" text null, "decided_by" text null, "decided_at" timestamptz null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_code_unique" ON "complaint" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_deleted_at" ON "complaint" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_group_order_id_unique" ON "complaint" ("group_order_id") WHERE closed_at is null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_seller_id_opened_at" ON "complaint" ("seller_id", "opened_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_province_code_due_at" ON "complaint" ("province_code", "due_at") WHERE closed_at is null and deleted_at is null;`);

    this.addSql(`create table if not exists "seller_restriction" ("id" text not null, "code" text not null, "province_code" text not null, "seller_id" text not null, "seller_slug" text not null, "ground" text not null, "words" text not null, "announced_by" text not null, "announced_at" timestamptz not null, "effective_on" text not null, "request_id" text null, "lifted_by" text null, "lifted_at" timestamptz null, "lift_words" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_restriction_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_restriction_code_unique" ON "seller_restriction" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_restriction_deleted_at" ON "seller_restriction" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_restriction_seller_id_ground_unique" ON "seller_restriction" ("seller_id", "ground") WHERE lifted_at is null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_restriction_seller_id_effective_on" ON "seller_restriction" ("seller_id", "effective_on") WHERE lifted_at is null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_restriction_province_code_announced_at" ON "seller_restriction" ("province_code", "announced_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "shopper_report" ("id" text not null, "code" text not null, "province_code" text not null, "seller_id" text not null, "listing_id" text null, "subject" text not null, "reason_code" text not null, "words" text not null, "contact_phone" text null, "contact_email" text null, "same_key" text not null, "state" text check ("state" in ('received', 'upheld', 'dismissed')) not null default 'received', "received_at" timestamptz not null, "due_at" timestamptz not null, "answer" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shopper_report_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shopper_report_code_unique" ON "shopper_report" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopper_report_deleted_at" ON "shopper_report" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shopper_report_same_key_unique" ON "shopper_report" ("same_key") WHERE state = 'received' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopper_report_province_code_due_at" ON "shopper_report" ("province_code", "due_at") WHERE state = 'received' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_shopper_report_seller_id" ON "shopper_report" ("seller_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "authority_request" cascade;`);

    this.addSql(`drop table if exists "case_appeal" cascade;`);

    this.addSql(`drop table if exists "case_file" cascade;`);

    this.addSql(`drop table if exists "case_hand_over" cascade;`);

    this.addSql(`drop table if exists "case_message" cascade;`);

    this.addSql(`drop table if exists "complaint" cascade;`);

    this.addSql(`drop table if exists "seller_restriction" cascade;`);

    this.addSql(`drop table if exists "shopper_report" cascade;`);
  }

}
