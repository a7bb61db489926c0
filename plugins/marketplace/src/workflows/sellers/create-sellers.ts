import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { NewSeller } from "../../modules/seller/types"
import {
  newFulfillmentSets,
  newLocations,
  newShippingOptions,
  newShippingProfiles,
  placeLinks,
  placesOf,
} from "./selling-places"
import { assertActorMayFoundSellersStep } from "./steps/assert-actor-may-govern-sellers"
import { findSellingSetupStep } from "./steps/find-selling-setup"
import { registerSellersStep } from "./steps/register-sellers"
import { setSellerPlacesStep } from "./steps/set-seller-places"

export type CreateSellers = { sellers: NewSeller[]; actor: Actor }

/**
 * Makes sellers, each with all that selling needs: a stock location on the national channel, a fulfilment set with one zone
 * (Vietnam), a shipping profile and the standard shipping option. Made for hundreds at once. Answers `{ id, slug, name }` in
 * the given order.
 * @throws Refusal not_found, forbidden
 */
export const createSellersWorkflow = createWorkflow("create-sellers", (input: CreateSellers) => {
  assertActorMayFoundSellersStep(
    transform({ input }, (data) => ({
      actor: data.input.actor,
      provinces: data.input.sellers.map((seller) => seller.province_code),
    })),
  )
  const setup = findSellingSetupStep()
  const registered = registerSellersStep(input)
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ input, registered }, (data) => ({
      locations: newLocations(data.input.sellers, data.registered),
    })),
  })
  const sets = createFulfillmentSets(transform({ registered }, (data) => newFulfillmentSets(data.registered)))
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform({ registered }, (data) => ({ data: newShippingProfiles(data.registered) })),
  })
  const places = transform({ registered, locations, sets, profiles }, (data) => placesOf(data.registered, data))
  createRemoteLinkStep(transform({ places, setup }, (data) => placeLinks(data.places, data.setup)))
  const options = transform({ places, setup }, (data) => newShippingOptions(data.places, data.setup))
  when("shipping-can-be-priced", options, (list) => list.length > 0).then(() => {
    createShippingOptionsWorkflow.runAsStep({ input: options })
  })
  // Last: a seller with a place to sell from is a finished one.
  setSellerPlacesStep(
    transform({ places }, (data) =>
      data.places.map(({ id, stock_location_id, shipping_profile_id }) => ({
        id,
        stock_location_id,
        shipping_profile_id,
      })),
    ),
  )
  return new WorkflowResponse(registered)
})
