import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { type Day, isDay } from "@san-ocop/kit/day"
import { parseTaxCode } from "@san-ocop/kit/tax-code"

/** Who runs the floors by law, from a day on. Both sides of a contract may know him (E-commerce Law 122/2025). */
export type OperatorEntity = { from: Day; name: string; address: string; tax_code: string }

const text = z.string().trim().min(1).max(300)
const day = z.string().refine(isDay, "is no day, YYYY-MM-DD")
// No person runs floors: his tax code is his personal ID, which no contract tells.
const codeOf = (typed: string, from: string): string | null => {
  const read = parseTaxCode(typed, Number(from.slice(0, 4)))
  return read === null || read.kind === "personal" ? null : read.code
}
const list = z.array(
  z
    .object({ from: day, name: text, address: text, tax_code: text })
    .strict()
    .refine(({ from, tax_code }) => codeOf(tax_code, from) !== null, {
      path: ["tax_code"],
      message: "is no tax code of an organisation",
    }),
)

const wrong = (why: string): never => {
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `OPERATOR_ENTITY cannot be read: ${why}`)
}

function json(setting: string): unknown {
  try {
    return JSON.parse(setting)
  } catch {
    return wrong("it is no JSON")
  }
}

/** The entities of a setting, the earliest first. @throws MedusaError for a setting that cannot be read, or has two that begin on one day */
export function operatorEntities(setting: string | undefined): OperatorEntity[] {
  if (!setting) return []
  const { data, error } = list.safeParse(json(setting))
  if (!data) return wrong(error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "))
  if (new Set(data.map(({ from }) => from)).size < data.length) wrong("two begin on one day")
  return data
    .map(({ from, tax_code, ...rest }) => ({ ...rest, from: from as Day, tax_code: codeOf(tax_code, from) ?? "" }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

const OPERATOR_ENTITIES = operatorEntities(process.env.OPERATOR_ENTITY)

/** Who runs the floors by law on a day; null before the first of them, and where the setting says nobody. */
export const operatorOn = (on: Day, entities: readonly OperatorEntity[] = OPERATOR_ENTITIES): OperatorEntity | null =>
  entities.findLast(({ from }) => from <= on) ?? null

/** He in one sentence. */
export const operatorWords = ({ name, address, tax_code }: Omit<OperatorEntity, "from">): string =>
  `Đơn vị vận hành sàn: ${name}, mã số thuế ${tax_code}, địa chỉ ${address}.`
