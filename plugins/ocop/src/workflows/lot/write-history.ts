import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CorrectLot, CorrectLotEvent, NewLotEvent } from "@san-ocop/kit/http/lots"
import type { NewTraceEvent } from "../../lib/epcis-event"
import { readDepartmentName } from "../../reads/traceability/department-name"
import { readOwnParts } from "../../reads/traceability/own-parts"
import { assertCommuneKnown } from "./assert-commune-known"
import { assertOwnPictures } from "./assert-own-pictures"
import { lotWorkflow, type OfLot } from "./change-lot"
import type { FoundLot } from "./find-lot"
import { assertHappened, assertMade } from "./lot-facts"

type OfSeller = OfLot & { seller_id: string; seller_name: string }

/** What a stall declares as the event that is written. `field` is the path of the event in the request. @throws Refusal invalid_data */
async function eventOf(
  container: MedusaContainer,
  { seller_id, seller_name, at }: OfSeller & { at: Date },
  found: FoundLot,
  event: NewLotEvent,
  field = "",
): Promise<NewTraceEvent> {
  const path = (name: string) => `${field}${name}`
  assertHappened(event, at, path("at"))
  await assertOwnPictures(container, seller_id, event.pictures)
  await assertCommuneKnown(container, event.commune_code, path("commune_code"))
  if (event.inputs.some(({ lot_id }) => lot_id === found.id)) {
    refuse("invalid_data", "Một lô không làm ra chính nó.", { field: path("inputs"), code: "lot_of_itself" })
  }
  const { inputs, ...said } = event
  const parts = await readOwnParts(container, seller_id, inputs, path("inputs"))
  const packed = found.kind === "box" && event.step === "packing"
  return { ...said, ...(packed ? { contents: parts } : { inputs: parts }), declared_by: seller_name }
}

/** Adds a step to the history of an open lot. @throws Refusal not_found, forbidden, not_allowed, conflict, invalid_data */
export const addLotEventWorkflow = lotWorkflow<OfSeller & { event: NewLotEvent }>(
  "add-lot-event",
  async (service, { event, ...of }, found, container) => {
    const { actor, at, lot_id } = of
    await service.addEvents({ lot_id, events: [await eventOf(container, of, found, event)], actor, at })
  },
)

/** Declares a step a mistake, and how it really was. @throws Refusal not_found, forbidden, not_allowed, conflict, invalid_data */
export const correctLotEventWorkflow = lotWorkflow<OfSeller & { event_id: string; body: CorrectLotEvent }>(
  "correct-lot-event",
  async (service, { event_id, body, ...of }, found, container) => {
    const { actor, at, lot_id } = of
    const event = body.event && (await eventOf(container, of, found, body.event, "event."))
    await service.correctEvent({
      lot_id,
      id: event_id,
      reason: body.reason,
      event,
      declared_by: of.seller_name,
      actor,
      at,
    })
  },
)

/** Declares facts of a lot anew. @throws Refusal not_found, forbidden, not_allowed, invalid_data */
export const correctLotWorkflow = lotWorkflow<OfSeller & { body: CorrectLot }>(
  "correct-lot",
  async (service, { body, lot_id, seller_name, actor, at }, _found, container) => {
    const { reason, origin, ...facts } = body
    if (facts.made_on !== undefined) assertMade(facts.made_on, at)
    if (origin) await assertCommuneKnown(container, origin.commune_code, "origin.commune_code")
    const place = origin && {
      origin_commune_code: origin.commune_code,
      origin_place: origin.place_name,
      origin_geo: origin.geo,
    }
    await service.correctLot({ lot_id, reason, change: { ...facts, ...place }, declared_by: seller_name, actor, at })
  },
)

/** Ends the history of a lot. @throws Refusal not_found, forbidden, not_allowed */
export const closeLotWorkflow = lotWorkflow<OfSeller>("close-lot", (service, { lot_id, actor, at }) =>
  service.closeLot({ lot_id, actor, at }),
)

/** A department says that a step is so, by its name. @throws Refusal not_found, forbidden, not_allowed, conflict */
export const confirmLotEventWorkflow = lotWorkflow<
  Omit<OfLot, "seller_id"> & { event_id: string; note: string | null }
>("confirm-lot-event", async (service, { lot_id, event_id, note, actor, at }, found, container) => {
  const confirmed_by = await readDepartmentName(container, found.province_code, actor.agency ?? "agriculture")
  await service.confirmEvent({ lot_id, id: event_id, confirmed_by, note, actor, at })
})
