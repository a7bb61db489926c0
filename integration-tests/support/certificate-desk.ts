import type { CertificateRecord } from "@san-ocop/kit/http/recognition"
import { ask, type Told } from "./ask"
import { newProduct, recognise, type Recognised } from "./recognition"
import { HONEY_PHONE, sampleOfficer, type SampleSeller, sampleSeller } from "./sample-people"

type Answer = Promise<Told<CertificateRecord>>
type Desk = {
  seller: SampleSeller
  /** Of an agriculture officer of the seller's province: who asks where nobody else is named. */
  token: string
  /** A product of this test alone, and its certificate of three stars. */
  product: Recognised
  certificate: { id: string; number: string; valid_until: string }
  record: (id?: string, as?: string) => Answer
  decide: (move: string, seen_state: string, change?: object, as?: string) => Answer
  renew: (change?: object, as?: string) => Answer
}

const fresh = () => process.hrtime.bigint().toString().slice(-7)

/** What tests about a certificate's life begin with, its product made anew for each of them. Call it once at the head of a file. */
export function certificateDesk(): Desk {
  const move = (name: string, as: string, body: object): Answer =>
    ask<CertificateRecord>("POST", `/department/certificates/${desk.certificate.id}/${name}`, { token: as, body })
  const desk = {
    record: (id = desk.certificate.id, as = desk.token) =>
      ask<CertificateRecord>("GET", `/department/certificates/${id}`, { token: as }),
    decide: (name, seen_state, change = {}, as = desk.token) =>
      move(name, as, {
        seen_state,
        decision_number: `${fresh()}/QĐ-SNN`,
        decided_on: "2026-11-01",
        ...(name === "restore" ? {} : { ground: "food_safety" }),
        note: "Kết quả kiểm tra không đạt.",
        ...change,
      }),
    renew: (change = {}, as = desk.token) =>
      move("renew", as, {
        stars: 4,
        decision_number: `${fresh()}/QĐ-UBND`,
        decided_on: "2026-11-02",
        issuer_level: "province",
        issuer_name: "UBND tỉnh",
        ...change,
      }),
  } as Desk
  beforeAll(async () => {
    desk.seller = await sampleSeller(HONEY_PHONE)
    desk.token = await sampleOfficer(desk.seller.province_code, "so-nn")
  })
  beforeEach(async () => {
    desk.product = await newProduct(desk.seller, "Mật ong vòng đời")
    const cells = { decision_number: `${fresh()}/QĐ-UBND`, decided_on: "10/09/2026", stars: "3" }
    desk.certificate = await recognise(desk.token, desk.seller.province_code, desk.product, cells)
  })
  return desk
}
