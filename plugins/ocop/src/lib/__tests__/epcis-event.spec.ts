import type { TraceStep } from "@san-ocop/kit/http/trace"
import Ajv from "ajv"
import { correctionBytes, epcisBytes, eventId, toTraceEventRow, type NewTraceEvent } from "../epcis-event"
import schema from "./epcis-2.0.0.schema.json"

const lot = { id: "lot_1", code: "MOTB-2611-01", quantity: 400, unit: "hũ" }
const uris = new Map(
  ["MOTB-2611-01", "NL-7K3M9QXZ", "NL-9QXZ7K3M", "7K3M9QXZ-A1"].map((code) => [
    code,
    `https://t.san.example/T/${code}`,
  ]),
)
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
// The schema names formats of its own, "uri-reference" among them, which are not judged here.
const fits = new Ajv({ allErrors: true, unknownFormats: "ignore" }).compile(schema)
/** What the official schema says against an event; nothing of one that is well-formed. */
const faults = (bytes: string): unknown[] => (fits(JSON.parse(bytes)) ? [] : [...(fits.errors ?? [])])

const everything: Partial<NewTraceEvent> = {
  geo: "geo:20.481,106.594",
  note: "Ép nước mắm nhĩ",
  party: "Tổ thu mua",
  document: "PN-12",
  pictures: ["https://san.example/static/a.webp"],
  confirmed_by: "Sở Nông nghiệp và Môi trường",
}
const KINDS: [type: string, event: NewTraceEvent][] = [
  ...STEPS.map((step): [string, NewTraceEvent] => ["ObjectEvent", { ...harvest, ...everything, step }]),
  ["ObjectEvent", { ...harvest, step: "holding", disposition: "recalled", recall_id: "rcl_1" }],
  [
    "TransformationEvent",
    {
      ...harvest,
      step: "transforming",
      inputs: [
        { code: "NL-7K3M9QXZ", quantity: 3 },
        { code: "NL-9QXZ7K3M", quantity: null },
      ],
    },
  ],
  ["AggregationEvent", { ...harvest, step: "packing", contents: [{ code: "7K3M9QXZ-A1", quantity: 24 }] }],
]
const recordedAt = new Date("2026-10-03T02:00:00Z")

describe("a trace event", () => {
  it("is written as one EPCIS 2.0 object event, the same each time", () => {
    const written = JSON.parse(epcisBytes(lot, harvest, recordedAt, uris))
    expect(written).toMatchObject({
      type: "ObjectEvent",
      action: "ADD",
      bizStep: "urn:san-ocop:step:harvesting",
      eventTime: "2026-10-01T23:30:00.000Z",
      eventTimeZoneOffset: "+07:00",
      quantityList: [{ epcClass: "https://t.san.example/T/MOTB-2611-01", quantity: 400 }],
      readPoint: { id: "urn:san-ocop:commune:12829" },
    })
    expect(epcisBytes(lot, { ...harvest }, recordedAt, uris)).toBe(epcisBytes(lot, harvest, recordedAt, uris))
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

  it("calls each lot by its address, and says so byte for byte", () => {
    const made: NewTraceEvent = { ...harvest, step: "transforming", inputs: [{ code: "NL-7K3M9QXZ", quantity: 3 }] }
    const named = new Map([
      [lot.code, "https://t.san.example/01/08935049500506/10/A1"],
      ["NL-7K3M9QXZ", "https://t.san.example/T/NL-7K3M9QXZ"],
    ])
    expect(epcisBytes(lot, made, recordedAt, named)).toBe(
      '{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"ocop":"urn:san-ocop:terms:"}],' +
        '"bizStep":"urn:san-ocop:step:transforming","eventID":"' +
        eventId(lot, made) +
        '","eventTime":"2026-10-01T23:30:00.000Z","eventTimeZoneOffset":"+07:00",' +
        '"inputQuantityList":[{"epcClass":"https://t.san.example/T/NL-7K3M9QXZ","quantity":3}],' +
        '"ocop:declaredBy":"HTX Sản xuất Thụy Trường","ocop:place":"Xã Thụy Trường","ocop:unit":"hũ",' +
        '"outputQuantityList":[{"epcClass":"https://t.san.example/01/08935049500506/10/A1","quantity":400}],' +
        '"readPoint":{"id":"urn:san-ocop:commune:12829"},"recordTime":"2026-10-03T02:00:00.000Z","type":"TransformationEvent"}',
    )
    expect(() => epcisBytes(lot, made, recordedAt, new Map())).toThrow("MOTB-2611-01")
  })

  it("corrects what was recorded under an older name in the very words of then", () => {
    const old = epcisBytes(lot, harvest, recordedAt, new Map([[lot.code, "urn:san-ocop:lot:MOTB-2611-01"]]))
    const corrected = correctionBytes(old, { reason: "Ghi nhầm", corrective: null, declared_by: "HTX" }, recordedAt)
    expect(JSON.parse(corrected)).toMatchObject({ quantityList: [{ epcClass: "urn:san-ocop:lot:MOTB-2611-01" }] })
  })

  it("stores the very text that it stands for", () => {
    expect(toTraceEventRow(lot, harvest, recordedAt, uris).bytes).toBe(epcisBytes(lot, harvest, recordedAt, uris))
  })

  const named = KINDS.map(([type, event]) => [type, event.step, event] as const)
  it.each(named)(
    "fits the official schema of EPCIS 2.0 as a %s of %s, also once it is declared a mistake",
    (type, _step, event) => {
      const bytes = epcisBytes(lot, event, recordedAt, uris)
      expect(JSON.parse(bytes)).toMatchObject({ type })
      expect(faults(bytes)).toEqual([])
      const mistake = { reason: "Ghi nhầm ngày.", declared_by: "HTX Sản xuất Thụy Trường" }
      for (const corrective of [null, eventId(lot, { ...event, turn: 1 })]) {
        expect(faults(correctionBytes(bytes, { ...mistake, corrective }, recordedAt))).toEqual([])
      }
    },
  )

  it("would not fit with a business step that neither CBV 2.0 nor a URI of ours names", () => {
    const bytes = epcisBytes(lot, harvest, recordedAt, uris)
    expect(faults(bytes.replace("urn:san-ocop:step:harvesting", "harvesting"))).not.toEqual([])
  })
})
