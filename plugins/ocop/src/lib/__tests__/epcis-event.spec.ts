import type { TraceStep } from "@san-ocop/kit/http/trace"
import { epcisBytes, eventId, toTraceEventRow, type NewTraceEvent } from "../epcis-event"

const lot = { id: "lot_1", code: "MOTB-2611-01", quantity: 400, unit: "hũ" }
const harvest: NewTraceEvent = {
  step: "harvesting",
  at: "2026-10-02T06:30:00+07:00",
  commune_code: "12829",
  place_name: "Xã Thụy Trường",
  declared_by: "HTX Sản xuất Thụy Trường",
}
const STEPS = [
  "commissioning",
  "harvesting",
  "collecting",
  "transforming",
  "packing",
  "inspecting",
  "shipping",
  "holding",
] as const satisfies readonly TraceStep[]
// Core Business Vocabulary 2.0, as the JSON schema of EPCIS 2.0 lists it.
const CBV_STEPS =
  "accepting arriving assembling collecting commissioning consigning creating_class_instance cycle_counting decommissioning departing destroying disassembling dispensing encoding entering_exiting holding inspecting installing killing loading other packing picking receiving removing repackaging repairing replacing reserving retail_selling shipping staging_outbound stock_taking stocking storing transporting unloading unpacking void_shipping sensor_reporting sampling".split(
    " ",
  )
const recordedAt = new Date("2026-10-03T02:00:00Z")

describe("a trace event", () => {
  it("is written as one EPCIS 2.0 object event, the same each time", () => {
    const written = JSON.parse(epcisBytes(lot, harvest, recordedAt))
    expect(written).toMatchObject({
      type: "ObjectEvent",
      action: "ADD",
      bizStep: "urn:san-ocop:step:harvesting",
      eventTime: "2026-10-01T23:30:00.000Z",
      eventTimeZoneOffset: "+07:00",
      quantityList: [{ epcClass: "urn:san-ocop:lot:MOTB-2611-01", quantity: 400 }],
      readPoint: { id: "urn:san-ocop:commune:12829" },
    })
    expect(epcisBytes(lot, { ...harvest }, recordedAt)).toBe(epcisBytes(lot, harvest, recordedAt))
  })

  it("has a UUID of version 8 for a name, which follows from what it says", () => {
    expect(eventId(lot, harvest)).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(eventId(lot, harvest)).toBe(eventId(lot, { ...harvest, at: "2026-10-01T23:30:00Z" }))
    expect(eventId(lot, harvest)).not.toBe(eventId(lot, { ...harvest, step: "packing" }))
    expect(eventId(lot, harvest)).not.toBe(eventId(lot, { ...harvest, commune_code: "12830" }))
    const [joined, apart] = [{ note: "A\nB" }, { note: "A", party: "B" }]
    expect(eventId(lot, { ...harvest, ...joined })).not.toBe(eventId(lot, { ...harvest, ...apart }))
  })

  it("stores the very text that it stands for", () => {
    expect(toTraceEventRow(lot, harvest, recordedAt).bytes).toBe(epcisBytes(lot, harvest, recordedAt))
  })

  it.each(STEPS)("calls %s by a business step of CBV 2.0, or by a URI of ours", (step) => {
    const { bizStep } = JSON.parse(epcisBytes(lot, { ...harvest, step }, recordedAt)) as { bizStep: string }
    expect(CBV_STEPS.includes(bizStep) || /^urn:san-ocop:step:/.test(bizStep)).toBe(true)
  })
})
