import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the database itself promises of notices: each names its reader, leads nowhere else, and is delivered honestly. */
export class Migration20261126114500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "notice"
      add constraint "notice_names_its_reader" check (
        case to_kind
          when 'department' then to_province_code is not null and to_agency is not null and to_id is null
          when 'person' then to_name is not null and to_id is null
          else to_id is not null
        end
      ),
      add constraint "notice_leads_into_the_storefront" check (href is null or (href like '/%' and href not like '//%'));`)
    this.addSql(`alter table "notice_delivery"
      add constraint "notice_delivery_of_notice" foreign key (notice_id) references "notice" (id),
      add constraint "notice_delivery_attempts_counted" check (attempts >= 0),
      add constraint "notice_delivery_sent_has_time" check ((state = 'sent') = (sent_at is not null)),
      add constraint "notice_delivery_whole_dong" check (cost is null or (cost >= 0 and cost = trunc(cost)));`)
    this.addSql(`alter table "notice_read"
      add constraint "notice_read_of_notice" foreign key (notice_id) references "notice" (id);`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "notice_read" drop constraint if exists "notice_read_of_notice";`)
    this.addSql(`alter table "notice_delivery" drop constraint if exists "notice_delivery_of_notice",
      drop constraint if exists "notice_delivery_attempts_counted",
      drop constraint if exists "notice_delivery_sent_has_time",
      drop constraint if exists "notice_delivery_whole_dong";`)
    this.addSql(`alter table "notice" drop constraint if exists "notice_names_its_reader",
      drop constraint if exists "notice_leads_into_the_storefront";`)
  }
}
