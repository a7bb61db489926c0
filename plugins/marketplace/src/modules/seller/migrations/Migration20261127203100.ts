import { Migration } from "@medusajs/framework/mikro-orm/migrations"

// Who was suspended stays off sale, now by a restriction, which has a reason, can be appealed from today on, and is ended by who placed it. Should it hold by none, the
// check below refuses: nobody goes on sale unasked.
const RESTRICT = `do $$ begin
  if exists (select 1 from "seller" where status = 'suspended') then
    insert into "seller_restriction" (id, code, province_code, seller_id, seller_slug, ground, words, announced_by, announced_at, effective_on)
      select 'srst_' || s.id, upper(substr(md5(s.id), 1, 8)), s.province_code, s.id, s.slug, 'law',
        'Tạm ngừng trước khi có quy định báo trước. ' || coalesce(said.reason, 'Gian hàng đã bị tạm ngừng trước đây.'), coalesce(said.actor_id, 'system'), now(),
        to_char(coalesce(said.at, s.updated_at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
      from "seller" s left join lateral (select a.actor_id, a.at, a.reason from "audit_entry" a
        where a.entity_type = 'seller' and a.entity_id = s.id and a.action = 'seller.suspended' order by a.at desc limit 1) said on true
      where s.status = 'suspended' and s.deleted_at is null
      on conflict (seller_id, ground) where lifted_at is null and deleted_at is null
        do update set effective_on = least("seller_restriction".effective_on, excluded.effective_on);
    update "seller" s set status = 'active' where s.status = 'suspended' and (s.deleted_at is not null or exists (select 1 from "seller_restriction" r
      where r.seller_id = s.id and r.effective_on <= to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') and r.lifted_at is null and r.deleted_at is null));
  end if;
end $$;`

const ruled = (states: string): string =>
  `alter table "seller" drop constraint if exists "seller_status_check", add constraint "seller_status_check" check ("status" in (${states}));`

/** Whether a stall may sell follows from its restrictions and the day; that it was suspended is no state of its own any more. */
export class Migration20261127203100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(RESTRICT)
    this.addSql(ruled("'active', 'closed'"))
  }

  override async down(): Promise<void> {
    this.addSql(ruled("'active', 'suspended', 'closed'"))
  }
}
