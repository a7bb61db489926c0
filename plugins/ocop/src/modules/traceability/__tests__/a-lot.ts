import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import type { NewTraceEvent } from "../../../lib/epcis-event"
import type { NewLot } from "../types"

export const actor = systemActor()
export const recordedAt = new Date("2026-10-20T01:00:00Z")

const steps: [NewTraceEvent, NewTraceEvent] = [
  { step: "harvesting", at: "2026-10-02T06:00:00+07:00", declared_by: "HTX Thụy Trường" },
  { step: "packing", at: "2026-10-12T14:00:00+07:00", declared_by: "HTX Thụy Trường" },
]

/** 300 jars of fish sauce, with two steps. */
export const lot = {
  code: "MAMCAY-2610-01",
  product_id: "prod_1",
  producer_id: "prod_2",
  province_code: "33",
  made_on: day("2026-10-12"),
  best_before: day("2027-10-12"),
  quantity: 300,
  unit: "hũ",
  events: steps,
} satisfies NewLot

/** A material called `name`, made into nothing yet. */
export const material = (name: string): NewLot => ({
  ...lot,
  kind: "material",
  code: `NL-${name}`,
  name,
  product_id: null,
  events: [],
})
