import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126123628 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "badge_artwork" drop constraint if exists "badge_artwork_stars_unique";`);
    this.addSql(`create table if not exists "badge_artwork" ("id" text not null, "stars" integer not null, "picture" text not null, "version" text not null, "licence" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "badge_artwork_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_badge_artwork_stars_unique" ON "badge_artwork" ("stars") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_badge_artwork_deleted_at" ON "badge_artwork" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "badge_artwork" cascade;`);
  }

}
