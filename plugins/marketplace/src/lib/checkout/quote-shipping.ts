import type { IFulfillmentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { shippingZone, STANDARD_TARIFF } from "@san-ocop/kit/shipping-tariff"
import { vnd } from "@san-ocop/kit/vnd"
import type { DeliveryPlace } from "../../reads/delivery-place"
import { readShippingOptions, type OptionRow } from "../../reads/shipping-options"
import type { JudgedLine, Quote } from "./types"

/** Where parcels go, as far as it is known: some carriers tell their price only once they know the commune. */
export type Destination = Pick<DeliveryPlace, "province_code"> & Partial<DeliveryPlace>

/** One seller's parcel: where it starts and what it weighs, in grams. */
export type SellerParcel = { seller_id: string; lines: readonly JudgedLine[]; weight_grams: number }

type Leg = { parcel: SellerParcel; from: JudgedLine; option: OptionRow }

/**
 * Prices the options of every seller for a parcel to a place, cheapest first. Flat prices come from the option, calculated ones
 * from its fulfilment provider; one query for all sellers.
 */
export async function quoteShipping(
  container: MedusaContainer,
  parcels: readonly SellerParcel[],
  to: Destination,
): Promise<Quote[]> {
  const locations = parcels.flatMap(({ lines: [first] }) => first?.stock_location_id ?? [])
  const options = await readShippingOptions(container, locations)
  const legs = parcels.flatMap((parcel) => legsOf(parcel, options))
  const prices = await calculate(container, legs, to)
  return legs
    .map(({ parcel, from, option }, index) => ({
      seller_id: parcel.seller_id,
      id: option.id,
      name: option.name,
      price: vnd(Math.round(option.amount ?? prices.get(index)?.amount ?? 0)),
      awaits_commune: prices.get(index)?.awaits_commune === true,
      days: daysBetween(from.province_code, to.province_code),
    }))
    .sort((a, b) => a.price - b.price || (a.id < b.id ? -1 : 1))
}

function legsOf(parcel: SellerParcel, options: readonly OptionRow[]): Leg[] {
  const [from] = parcel.lines
  if (!from) return []
  return options
    .filter((option) => option.stock_location_id === from.stock_location_id)
    .filter((option) => option.shipping_profile_id === from.shipping_profile_id)
    .filter((option) => option.price_type === "calculated" || option.amount !== null)
    .map((option) => ({ parcel, from, option }))
}

function daysBetween(from: string, to: string): string {
  const zone = shippingZone(from, to)
  return zone ? STANDARD_TARIFF[zone].days : ""
}

/** As an order's address is filled, but for the street: no price may hang on it, which the cart does not know yet. */
const addressOf = ({ province_code, commune_name, province_name }: Destination) => ({
  province: province_code,
  country_code: "vn",
  ...(commune_name && { address_2: commune_name, city: province_name }),
})

type PriceRequest = Parameters<IFulfillmentModuleService["calculateShippingOptionsPrices"]>[0][number]

/** Asks the providers. Their context is a whole Medusa cart by type; by contract ours read places, names, prices, weights, sizes and quantities. */
const request = ({ option, parcel, from }: Leg, to: Destination) =>
  ({
    id: option.id,
    provider_id: option.provider_id,
    optionData: option.data ?? {},
    data: {},
    context: {
      from_location: { address: { province: from.province_code } },
      // Where stalls collect the money themselves, cash at the door does not go with the account of the floor, and how it will be paid is not known yet.
      ...(from.settlement_mode === "collected" && { stall: from.seller_slug }),
      shipping_address: addressOf(to),
      items: parcel.lines.map((line) => ({
        title: line.name,
        unit_price: line.unit_price,
        quantity: line.quantity,
        variant: { weight: line.weight_grams, length: line.length_cm, width: line.width_cm, height: line.height_cm },
      })),
    },
  }) as unknown as PriceRequest

type Answer = { amount: number; awaits_commune: boolean }

async function calculate(container: MedusaContainer, legs: Leg[], to: Destination): Promise<Map<number, Answer>> {
  const open = legs.flatMap((leg, index) => (leg.option.price_type === "calculated" ? [{ leg, index }] : []))
  if (open.length === 0) return new Map()
  const fulfillment = container.resolve<IFulfillmentModuleService>(Modules.FULFILLMENT)
  const answers = await fulfillment.calculateShippingOptionsPrices(open.map(({ leg }) => request(leg, to)))
  // Beside the price a provider of ours says whether the commune would change it.
  const told = answers as (Partial<(typeof answers)[number]> & { awaits_commune?: boolean })[]
  return new Map(
    open.map(({ index }, n) => [
      index,
      { amount: Number(told[n]?.calculated_amount), awaits_commune: told[n]?.awaits_commune === true },
    ]),
  )
}
