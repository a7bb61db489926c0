import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const check = (rule: string) => `alter table "listing_appeal" drop constraint if exists "listing_appeal_other_officer",
  add constraint "listing_appeal_other_officer" check (decided_by is null or decided_by <> against_by${rule});`

/** An officer judges no appeal against himself, but he may take his decision back, and the appeal then has what it asks for. */
export class Migration20261127131000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(check(" or state = 'granted'"))
  }

  override async down(): Promise<void> {
    this.addSql(check(""))
  }
}
