import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122072702 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "trace_event" drop constraint if exists "trace_event_event_id_is_correction_unique";`);
    this.addSql(`alter table if exists "lot" drop constraint if exists "lot_code_unique";`);
    this.addSql(`create table if not exists "lot" ("id" text not null, "code" text not null, "product_id" text not null, "producer_id" text not null, "province_code" text not null, "made_on" text not null, "best_before" text null, "quantity" integer not null, "unit" text not null, "state" text check ("state" in ('open', 'closed', 'recalled')) not null default 'open', "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_code_unique" ON "lot" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_deleted_at" ON "lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_product_id_made_on" ON "lot" ("product_id", "made_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "trace_event" ("id" text not null, "event_id" text not null, "is_correction" boolean not null default false, "lot_id" text not null, "event_type" text check ("event_type" in ('ObjectEvent', 'TransformationEvent', 'AggregationEvent')) not null, "biz_step" text not null, "event_time" timestamptz not null, "time_zone_offset" text not null default '+07:00', "commune_code" text null, "place_name" text null, "note" text null, "declared_by" text not null, "confirmed_by" text null, "recorded_at" timestamptz not null, "bytes" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trace_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_event_deleted_at" ON "trace_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_event_event_id_is_correction_unique" ON "trace_event" ("event_id", "is_correction") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_event_lot_id_event_time" ON "trace_event" ("lot_id", "event_time") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lot" cascade;`);

    this.addSql(`drop table if exists "trace_event" cascade;`);
  }

}
