import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "./sql"

/** A seller's way of sending. `amount` in dong where the price is flat. */
export type OptionRow = {
  id: string
  name: string
  price_type: "flat" | "calculated"
  provider_id: string
  data: Record<string, unknown> | null
  shipping_profile_id: string
  stock_location_id: string
  amount: number | null
}

const OPTIONS = `
  select so.id, so.name, so.price_type, so.provider_id, so.data, so.shipping_profile_id, lfs.stock_location_id,
    price.amount::float8 as amount
  from location_fulfillment_set lfs
  join service_zone zone on zone.fulfillment_set_id = lfs.fulfillment_set_id and zone.deleted_at is null
  join shipping_option so on so.service_zone_id = zone.id and so.deleted_at is null
  left join shipping_option_price_set ps on ps.shipping_option_id = so.id and ps.deleted_at is null
  left join price on price.price_set_id = ps.price_set_id and price.deleted_at is null and price.currency_code = 'vnd'
    and price.rules_count = 0
  where lfs.stock_location_id = any(?) and lfs.deleted_at is null
    and not exists (
      select 1 from shipping_option_rule r where r.shipping_option_id = so.id and r.deleted_at is null
         and ((r.attribute = 'is_return' and r.value #>> '{}' = 'true')
           or (r.attribute = 'enabled_in_store' and r.value #>> '{}' = 'false')))
  order by so.created_at, so.id`

/** The options of the sellers who keep their goods at these stock locations. One query. */
export const readShippingOptions = (container: MedusaContainer, locationIds: string[]): Promise<OptionRow[]> =>
  locationIds.length > 0 ? readRows<OptionRow>(container, OPTIONS, [locationIds]) : Promise.resolve([])
