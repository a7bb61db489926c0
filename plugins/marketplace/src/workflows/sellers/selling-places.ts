import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules, MedusaError } from "@medusajs/framework/utils"
import { standardShippingOption } from "../../lib/standard-shipping"
import type { SellerPlace } from "../../modules/seller/service"
import type { NewSeller } from "../../modules/seller/types"
import type { SellingSetup } from "./steps/find-selling-setup"
import type { RegisteredSeller } from "./steps/register-sellers"

type Named = { id: string; name: string }
type FulfillmentSet = Named & { service_zones?: Named[] }
export type Place = SellerPlace & {
  stock_location_id: string
  shipping_profile_id: string
  fulfillment_set_id: string
  service_zone_id: string
}

// Slugs are unique among sellers, so these names match what was made to its seller.
const nameOf = (seller: RegisteredSeller): string => `Kho ${seller.slug}`
const idsByName = (rows: Named[]) => new Map(rows.map((row) => [row.name, row.id]))

/** A stock location where each seller lives; its province prices the shipping. */
export const newLocations = (sellers: NewSeller[], registered: RegisteredSeller[]) =>
  registered.map((seller, i) => ({
    name: nameOf(seller),
    address: {
      address_1: sellers[i]?.street ?? "",
      country_code: "vn",
      province: sellers[i]?.province_code ?? "",
      ...(sellers[i]?.commune_code ? { city: sellers[i].commune_code } : {}),
      ...(sellers[i]?.phone ? { phone: sellers[i].phone } : {}),
    },
  }))

/** One fulfilment set each, with one service zone: all of Vietnam. */
export const newFulfillmentSets = (registered: RegisteredSeller[]) =>
  registered.map((seller) => ({
    name: nameOf(seller),
    type: "shipping",
    service_zones: [{ name: nameOf(seller), geo_zones: [{ type: "country" as const, country_code: "vn" }] }],
  }))

/** One shipping profile each: Medusa asks for a shipping method per profile, so a cart gets one per seller. */
export const newShippingProfiles = (registered: RegisteredSeller[]) =>
  registered.map((seller) => ({ name: nameOf(seller), type: "seller" }))

/** Puts together what was made for each seller. @throws Error when something was not made */
export function placesOf(
  registered: RegisteredSeller[],
  made: { locations: Named[]; sets: FulfillmentSet[]; profiles: Named[] },
): Place[] {
  const [locations, sets, profiles] = [idsByName(made.locations), idsByName(made.sets), idsByName(made.profiles)]
  const zones = idsByName(made.sets.flatMap((set) => set.service_zones ?? []))
  return registered.map((seller) => {
    const name = nameOf(seller)
    const [stock_location_id, shipping_profile_id] = [locations.get(name), profiles.get(name)]
    const [fulfillment_set_id, service_zone_id] = [sets.get(name), zones.get(name)]
    if (!stock_location_id || !shipping_profile_id || !fulfillment_set_id || !service_zone_id) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `seller ${seller.id} got no place to sell from`)
    }
    return { id: seller.id, stock_location_id, shipping_profile_id, fulfillment_set_id, service_zone_id }
  })
}

/** Links of each location with the national channel, its fulfilment set and the shipping provider. */
export const placeLinks = (places: Place[], { national_channel_id, provider_id }: SellingSetup): LinkDefinition[] =>
  places.flatMap(({ stock_location_id, fulfillment_set_id }): LinkDefinition[] => {
    const location = { [Modules.STOCK_LOCATION]: { stock_location_id } }
    const provider = provider_id
      ? [{ ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: provider_id } }]
      : []
    return [
      { [Modules.SALES_CHANNEL]: { sales_channel_id: national_channel_id }, ...location },
      { ...location, [Modules.FULFILLMENT]: { fulfillment_set_id } },
      ...provider,
    ]
  })

/** The standard shipping option of each seller; none without its provider. */
export const newShippingOptions = (places: Place[], { provider_id }: SellingSetup) =>
  provider_id === null
    ? []
    : places.map(({ service_zone_id, shipping_profile_id }) =>
        standardShippingOption({ service_zone_id, shipping_profile_id }),
      )
