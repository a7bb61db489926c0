const POSITIVE = (...columns: string[]) => columns.map((column) => `${column} > 0`).join(" and ")

/** Orders were sold before the table was there: what their lines said in Medusa's own `metadata` is taken over. */
export const TAKE_OVER = `do $$ begin
   if to_regclass('order_line_item') is not null and to_regclass('order_item') is not null then
     insert into line_handling (item_id, group_order_id, weight_grams, length_cm, width_cm, height_cm, storage_classes)
     select distinct on (line.id) line.id, o.id, (line.metadata ->> 'weight_grams')::numeric::int, (line.metadata ->> 'length_cm')::numeric::int,
       (line.metadata ->> 'width_cm')::numeric::int, (line.metadata ->> 'height_cm')::numeric::int,
       array(select jsonb_array_elements_text(coalesce(line.metadata -> 'storage_classes', '[]')))
     from group_order o join order_item item on item.order_id = o.order_id join order_line_item line on line.id = item.item_id
     where (line.metadata ->> 'weight_grams')::numeric > 0
     on conflict (item_id) do nothing;
   end if;
 end $$;`

/** SQL of how sold lines are handled, beside the table `group_order`. */
export const HANDLING_UP: readonly string[] = [
  `create table if not exists "line_handling" (
    "item_id" text not null primary key,
    "group_order_id" text not null,
    "weight_grams" integer not null,
    "length_cm" integer null,
    "width_cm" integer null,
    "height_cm" integer null,
    "storage_classes" text[] not null,
    constraint "CK_line_handling_weight" check (${POSITIVE("weight_grams")}),
    constraint "CK_line_handling_size" check (num_nulls(length_cm, width_cm, height_cm) = 3
      or num_nulls(length_cm, width_cm, height_cm) = 0 and ${POSITIVE("length_cm", "width_cm", "height_cm")}));`,
  `create index if not exists "IDX_line_handling_order" on "line_handling" ("group_order_id");`,
  TAKE_OVER,
  `create or replace function line_handling_refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'line_handling is frozen at the sale' using errcode = 'insufficient_privilege';
   end $$;`,
  // Deleted only with an order that was never placed.
  `create trigger line_handling_frozen before update or truncate on "line_handling"
   for each statement execute function line_handling_refuse_change();`,
]

export const HANDLING_DOWN: readonly string[] = [
  `drop table if exists "line_handling" cascade;`,
  `drop function if exists line_handling_refuse_change();`,
]
