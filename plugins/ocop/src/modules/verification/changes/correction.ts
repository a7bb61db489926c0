import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { AskedChangeState, VerificationState } from "@san-ocop/kit/http/verification"
import { lockRegistration, patchProducer, patchRegistration } from "../rows"
import type { RegistrationRecord } from "../types"
import { lockAsked, refuseTooMany, settleAsked, withdrawAsked, withdrawWaiting } from "./asked-change"
import { changedGoods, type Goods, refuseWithoutPapers, withdrawUncalledPapers, withWish } from "./correction-goods"
import { otherVerifiedWith } from "./duplicates"
import type { OfProducer } from "./enter"
import { refuseGivenUp } from "./goods-kept"
import { refuseForeignHand } from "./on-behalf"
import { changesOf, type IdentityChange, saveIdentityColumns } from "./save-identity"
import { auditProducer, refuseUnless } from "./shared"
import { tellDepartments, tellProducer } from "./tell"

/** Before the verification the steps of the registration hold all this; afterwards an officer confirms what changes. */
export const CORRECTS: readonly VerificationState[] = ["verified", "suspended"]

type Place = { name?: string; commune_code?: string; street?: string }
type Numbers = Pick<IdentityChange, "tax_code" | "personal_id" | "representative_name">
export type AskCorrection = OfProducer & { place: Place; identity: Numbers; goods?: Goods; note: string }

const TABLE = "producer_correction"

/** What of the wish is other than what is on file, as columns. */
async function columnsOf(context: Context, record: RegistrationRecord, { place, identity, goods = {} }: AskCorrection) {
  const { tax_code, personal_id, representative_name } = await changesOf(context, record.producer_id, identity)
  const kept: Record<keyof Place, string | null> = record
  return {
    ...Object.fromEntries(Object.entries(place).filter(([key, value]) => value !== kept[key as keyof Place])),
    ...changedGoods(record, goods),
    ...(representative_name !== undefined && { representative_name }),
    ...(tax_code && {
      tax_code_cipher: tax_code.cipher,
      tax_code_last4: tax_code.last4,
      tax_code_hash: tax_code.hash,
      tax_code_kind: tax_code.kind,
    }),
    ...(personal_id && {
      personal_id_cipher: personal_id.cipher,
      personal_id_last4: personal_id.last4,
      personal_id_hash: personal_id.hash,
    }),
  }
}

/** Which parts a correction is about, without what they say: this much the audit log keeps of numbers. */
const PARTS = [
  ...(["name", "commune_code", "street", "tax_code_last4", "representative_name", "personal_id_last4"] as const),
  ...(["product_groups", "makes_spirits"] as const),
]
const partsOf = (columns: Partial<Record<string, unknown>>): string[] =>
  PARTS.filter((part) => (columns[part] ?? null) !== null).map((part) => part.replace("_last4", ""))

/**
 * Asks for a correction; one that waited gives way to it. An officer asks only for a producer without an account.
 * @throws Refusal conflict; not_allowed, also for goods that are on sale and would be given up; invalid_data when nothing is other than
 * what is on file
 */
export async function askCorrection(context: Context, input: AskCorrection): Promise<{ id: string }> {
  const { producer_id, note, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  refuseForeignHand(record, input)
  refuseUnless(record, CORRECTS)
  await refuseTooMany(context, TABLE, input, {
    message: "Hôm nay đã xin sửa nhiều lần. Mời chờ đến mai, hoặc liên hệ Sở.",
    field: "note",
  })
  const columns = await columnsOf(context, record, input)
  if (Object.keys(columns).length === 0) {
    refuse("invalid_data", "Chưa có điều gì khác với hồ sơ hiện nay. Mời ghi điều cần sửa.", {
      field: "name",
      code: "nothing_to_correct",
    })
  }
  await refuseGivenUp(context, record, columns)
  await withdrawWaiting(context, TABLE, input)
  await withdrawUncalledPapers(context, record, withWish(record, columns), at)
  const id = generateEntityId(undefined, "pcor")
  const row = {
    ...{ id, producer_id, ...columns, note, asked_by: actor.id, asked_by_name: actor.name, asked_at: at },
    ...{ created_at: at, updated_at: at },
  }
  const names = Object.keys(row)
  const insert = `insert into ${TABLE} (${names.map((name) => `"${name}"`).join(", ")})
    values (${names.map(() => "?").join(", ")})`
  await runSql(context, insert, Object.values(row))
  await auditProducer(context, input, record, "correction_asked", {
    after: { correction: id, parts: partsOf(columns) },
    reason: note,
  })
  await tellDepartments(context, record, {
    topic: "producer.correction_asked",
    title: "Chủ thể xin sửa thông tin",
    body: `${record.name} xin sửa thông tin đã xác minh, đang chờ cán bộ đối chiếu.`,
  })
  return { id }
}

type Held = {
  id: string
  state: AskedChangeState
  asked_by: string
  name: string | null
  commune_code: string | null
  street: string | null
  tax_code_cipher: string | null
  tax_code_last4: string | null
  tax_code_hash: string | null
  tax_code_kind: "organisation" | "branch" | "personal" | null
  representative_name: string | null
  personal_id_cipher: string | null
  personal_id_last4: string | null
  personal_id_hash: string | null
} & { [Part in keyof Goods]-?: NonNullable<Goods[Part]> | null }
export type OfCorrection = OfProducer & { correction_id: string }

/** @throws Refusal not_found, conflict */
const lockCorrection = (context: Context, { correction_id: id, producer_id }: OfCorrection, to: AskedChangeState) =>
  lockAsked<Held>(context, TABLE, { id, producer_id }, { to, missing: "Không tìm thấy yêu cầu sửa thông tin này." })

/** Takes back what nobody has decided on. @throws Refusal not_found, conflict */
export async function withdrawCorrection(context: Context, input: OfCorrection): Promise<void> {
  const record = await lockRegistration(context, input.producer_id)
  const { id } = await lockCorrection(context, input, "withdrawn")
  await withdrawAsked(context, TABLE, id, input.at)
  await withdrawUncalledPapers(context, record, {}, input.at)
  await auditProducer(context, input, record, "correction_withdrawn", { after: { correction: id } })
}

/** @throws Refusal not_allowed when another verified producer has this tax code */
async function refuseTaken(context: Context, record: RegistrationRecord, hash: string | null): Promise<void> {
  const same = await otherVerifiedWith(context, record.producer_id, hash)
  if (!same) return
  refuse("not_allowed", `Mã số thuế này đã thuộc ${same.name}, là chủ thể đã xác minh. Mời đối chiếu trước khi sửa.`, {
    code: "tax_code_taken",
  })
}

async function takeEffect(context: Context, record: RegistrationRecord, held: Held, at: Date): Promise<void> {
  const { producer_id } = record
  const { name, commune_code, street, representative_name } = held
  const given = (columns: Record<string, string | null>) =>
    Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null))
  // What the old province was called was said of the commune before.
  const place = { ...given({ name, commune_code }), ...(commune_code !== null && { old_province: null }) }
  if (Object.keys(place).length > 0) await patchProducer(context, producer_id, place, at)
  const registered = { street, product_groups: held.product_groups, makes_spirits: held.makes_spirits }
  const said = Object.fromEntries(Object.entries(registered).filter(([, value]) => value !== null))
  if (Object.keys(said).length > 0) await patchRegistration(context, producer_id, said, at)
  const sealed = (of: "tax_code" | "personal_id") => ({
    cipher: held[`${of}_cipher`] ?? "",
    last4: held[`${of}_last4`] ?? "",
    hash: held[`${of}_hash`] ?? "",
  })
  const identity: IdentityChange = {
    ...(representative_name !== null && { representative_name }),
    ...(held.tax_code_kind && { tax_code: { ...sealed("tax_code"), kind: held.tax_code_kind } }),
    ...(held.personal_id_cipher && { personal_id: sealed("personal_id") }),
  }
  await saveIdentityColumns(context, producer_id, identity, at)
}

/** What is no secret of a producer: of this the audit log keeps what it was and what it is. */
const SHOWN = ["name", "commune_code", "product_groups", "makes_spirits"] as const

export type DecideCorrection = OfCorrection & { to: "confirmed" | "refused"; reason: string | null }

/**
 * An officer confirms a correction, which takes effect at once, or refuses it.
 * @throws Refusal not_found, conflict; forbidden for what he asked for himself; not_allowed for another's tax code, for goods
 * whose papers are missing, and for goods that are on sale and would be given up
 */
export async function decideCorrection(context: Context, input: DecideCorrection): Promise<void> {
  const { producer_id, to, reason, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  refuseUnless(record, CORRECTS)
  const held = await lockCorrection(context, input, to)
  if (to === "confirmed") {
    if (held.asked_by === actor.id) {
      refuse("forbidden", "Yêu cầu này do chính cán bộ nhập thay. Mời cán bộ khác của tỉnh đối chiếu.", {
        code: "own_correction",
      })
    }
    await refuseTaken(context, record, held.tax_code_hash)
    await refuseWithoutPapers(context, record, held, at)
    await refuseGivenUp(context, record, held)
  }
  await settleAsked(context, TABLE, held.id, input)
  if (to === "confirmed") await takeEffect(context, record, held, at)
  await withdrawUncalledPapers(context, record, to === "confirmed" ? held : {}, at)
  const shown = SHOWN.filter((part) => to === "confirmed" && held[part] !== null)
  const valuesOf = (row: Pick<Held, (typeof SHOWN)[number]>) =>
    Object.fromEntries(shown.map((part) => [part, row[part]]))
  await auditProducer(context, input, record, `correction_${to}`, {
    ...(shown.length > 0 && { before: valuesOf(record) }),
    after: { correction: held.id, parts: partsOf(held), ...valuesOf(held) },
    reason,
  })
  const said =
    to === "confirmed"
      ? { title: "Thông tin đã được sửa", body: `Sở đã đối chiếu và sửa thông tin của ${held.name ?? record.name}.` }
      : { title: "Chưa sửa được thông tin", body: `Thông tin cũ vẫn giữ nguyên. Lý do: ${reason ?? ""}` }
  await tellProducer(context, record, { topic: `producer.correction_${to}`, ...said })
}
