import type { ProducerKind, Registration, RegistrationOpened, StoredFile } from "@san-ocop/kit/http/verification"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { taxCheckDigit } from "@san-ocop/kit/tax-code"
import { ask } from "./ask"
import { logIn } from "./api"
import { PASSWORD } from "./accounts"
import { freshName } from "./sample-listing"
import { backendUrl } from "./server"
import { withDatabase } from "./database"

const random = (digits: number): string => String(Math.floor(Math.random() * 10 ** digits)).padStart(digits, "0")
export const freshPhone = (): string => `03${random(8)}`
export const freshPersonalId = (): string => `038185${random(6)}`

/** A tax code of ten digits that no other run has used. */
export function freshTaxCode(): string {
  let nine = `98${random(7)}`
  while (taxCheckDigit(nine) === 10) nine = `98${random(7)}`
  return `${nine}${taxCheckDigit(nine)}`
}

export type Applicant = { token: string; phone: string; id: string; path: string; name: string }

/** The commune of Thanh Hóa where applicants live. */
export const PLACE = { province_code: "38", commune_code: "14797", street: "Số 1, xóm 2" }

/** A cooperative of Thanh Hóa, or what `change` says of it, that has just opened its registration by itself. */
export async function newApplicant(change: { kind?: ProducerKind; email?: string } = {}): Promise<Applicant> {
  const name = freshName("Hợp tác xã Nem chua")
  const phone = freshPhone()
  const account = { person_name: "Lê Thị Lan", phone, password: PASSWORD }
  const body = { ...account, kind: "cooperative", name, province_code: "38", ...change }
  const opened = await ask<RegistrationOpened>("POST", "/registrations", { body })
  if (opened.status !== 201) throw new Error(`not registered: ${JSON.stringify(opened.body)}`)
  const id = opened.body.registration_id
  const token = await logIn("seller_member", phone, PASSWORD)
  return { token, phone, id, name, path: `/seller/me/registrations/${id}` }
}

export const step = (one: Applicant, rest: string, body: unknown = {}) =>
  ask<Registration>("POST", `${one.path}/${rest}`, { token: one.token, body })

const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")

/** Uploads a file for a registration. */
export async function upload(one: Applicant, name = "giay-to.pdf", bytes = PDF, type = "application/pdf") {
  const response = await fetch(`${backendUrl()}${one.path}/files`, {
    method: "POST",
    headers: { authorization: one.token, "content-type": type, "x-file-name": encodeURIComponent(name) },
    body: new Uint8Array(bytes),
  })
  const body = (await response.json()) as StoredFile & { field?: string; code?: string }
  return { status: response.status, body }
}

export const document = (requirement: string, file_id: string, change: Record<string, unknown> = {}) => ({
  requirement,
  kind: "document",
  number: "12/GCN",
  issuer: "UBND xã",
  issued_on: "2026-01-15",
  file_id,
  ...change,
})

export async function handIn(one: Applicant, requirement: string, expires_on: string | null = null) {
  const { body: file } = await upload(one)
  return step(one, "proofs", document(requirement, file.id, { expires_on }))
}

type Known = { tax_code?: string; personal_id?: string; registered_by?: string }

/** All steps but the sending. `foodUntil` is the last day of the food-safety paper. */
export async function fillIn(one: Applicant, foodUntil = "2029-12-31", known: Known = {}): Promise<void> {
  const answers = [
    await step(one, "place", PLACE),
    await step(one, "identity", {
      tax_code: known.tax_code ?? freshTaxCode(),
      representative_name: "Lê Thị Lan",
      personal_id: known.personal_id ?? freshPersonalId(),
      bank_name: "Agribank",
      bank_account: "3500205123456",
      bank_account_name: one.name.slice(0, 100),
    }),
    await step(one, "groups", { groups: ["thuc-pham"], makes_spirits: false }),
    await step(one, "terms", { version: "2026-07-01" }),
    await handIn(one, known.registered_by ?? "cooperative_registration"),
    await handIn(one, "identity_card"),
    await handIn(one, "product_declaration"),
    await handIn(one, "food_safety", foodUntil),
  ]
  const wrong = answers.find(({ status }) => status >= 400)
  if (wrong) throw new Error(`not filled in: ${JSON.stringify(wrong.body)}`)
}

async function handInAll(one: Applicant): Promise<Applicant & { producer_name: string }> {
  const { status, body } = await step(one, "submit")
  if (status !== 200) throw new Error(`not submitted: ${JSON.stringify(body)}`)
  return { ...one, producer_name: body.producer_name }
}

/** A registration that waits for the department. */
export async function newSubmitted(foodUntil?: string): Promise<Applicant & { producer_name: string }> {
  const one = await newApplicant()
  await fillIn(one, foodUntil)
  return handInAll(one)
}

export type Verified = { one: Applicant; producer_id: string; stall: NonNullable<Registration["stall"]> }

/** A household, known by its owner's personal ID, whom `officer` has verified. */
export async function newVerifiedHousehold(officer: string, personal_id: string): Promise<Verified> {
  const one = await newApplicant({ kind: "household_business" })
  await fillIn(one, undefined, { tax_code: personal_id, personal_id, registered_by: "business_registration" })
  return verify(await handInAll(one), officer)
}

/** A producer whom `officer` has verified, with his stall. */
export const newVerified = async (officer: string, foodUntil?: string): Promise<Verified> =>
  verify(await newSubmitted(foodUntil), officer)

async function verify(one: Applicant, officer: string): Promise<Verified> {
  const producer_id = await withDatabase(async (database) => {
    const sql = "select producer_id from producer_registration where id = $1"
    return (await database.query<{ producer_id: string }>(sql, [one.id])).rows[0]?.producer_id ?? ""
  })
  const desk = (verb: string) =>
    ask<VerificationDossier>("POST", `/department/verifications/${producer_id}/${verb}`, { token: officer, body: {} })
  const { body } = await desk("start")
  for (const { proofs } of body.checklist) for (const proof of proofs) await desk(`proofs/${proof.id}/accept`)
  const verified = await desk("verify")
  if (!verified.body.stall) throw new Error(`not verified: ${JSON.stringify(verified.body)}`)
  return { one, producer_id, stall: verified.body.stall }
}
