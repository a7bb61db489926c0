import { randomBytes } from "node:crypto"
import { formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { CodLineRow, CodLineState, CodReading } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import { ask, type Told } from "./ask"
import type { SampleSeller } from "./sample-people"
import { backendUrl } from "./server"
import { buy, newGoods } from "./shopper"

/** Who reads statements: a stall, or an operator for a floor. */
export type Counter = { path: string; token: string }
export const CARRIER = "Bưu điện thử"
const today = formatDay(vietnamDay(new Date()))

const freshCode = () => `COD${randomBytes(6).toString("hex").toUpperCase()}`

/** An order with cash on delivery under a tracking code of its own, delivered unless said otherwise. */
export async function parcel(seller: SampleSeller, delivered = true) {
  const goods = await newGoods(seller)
  const [made] = (await buy([{ variant_id: goods.variant_id, quantity: 1 }])).orders
  const [id, total, code] = [made?.id ?? "", made?.total ?? 0, freshCode()]
  const act = (what: string, body: unknown = {}) =>
    ask("POST", `${seller.path}/orders/${id}/${what}`, { token: seller.token, body })
  await act("confirm")
  await act("ship", { carrier: CARRIER, tracking_code: code })
  if (delivered) await act("deliver")
  return { id, total, code, act }
}

/** A row of a statement: code, cash, fee, and what was paid. */
export const row = (code: string, cod: number | string, fee: number, remitted: number) => [
  code,
  cod,
  fee,
  remitted,
  today,
]
export const csv = (rows: readonly (readonly (string | number)[])[]) =>
  [["Mã vận đơn", "Tiền thu hộ", "Phí", "Thực nhận", "Ngày chuyển"], ...rows].map((one) => one.join(";")).join("\n")

/** Sends a file as a statement for its dry run. */
export async function sendStatement(by: Counter, file: Buffer): Promise<Told<CodReading>> {
  const answer = await fetch(`${backendUrl()}${by.path}/cod-statements/reading`, {
    method: "POST",
    headers: { authorization: by.token, "content-type": "application/octet-stream", "x-file-name": "bang-ke.csv" },
    body: new Uint8Array(file),
  })
  return { status: answer.status, body: (await answer.json()) as Told<CodReading>["body"] }
}

export const readStatement = (by: Counter, ...rows: (string | number)[][]): Promise<Told<CodReading>> =>
  sendStatement(by, Buffer.from(csv(rows)))

export const takeIn = (by: Counter, { file_hash, lines }: CodReading): Promise<Told<CodReading>> =>
  ask<CodReading>("POST", `${by.path}/cod-statements`, {
    token: by.token,
    body: {
      carrier: CARRIER,
      file_name: "bang-ke.csv",
      file_hash,
      lines: lines.map(({ line, day, tracking_code, cod, fee, remitted }) => ({
        line,
        day,
        tracking_code,
        cod,
        fee,
        remitted,
      })),
    },
  })

/** Reads and takes in; answers what became of each row. */
export async function handIn(by: Counter, ...rows: (string | number)[][]): Promise<string[]> {
  const { body } = await takeIn(by, (await readStatement(by, ...rows)).body)
  return body.lines.map(({ outcome }) => outcome)
}

export async function linesOf(by: Counter, list: "waiting" | "done", code: string): Promise<CodLineRow[]> {
  const { body } = await ask<Page<CodLineRow>>("GET", `${by.path}/cod-lines?list=${list}&limit=100`, {
    token: by.token,
  })
  return body.items.filter(({ tracking_code }) => tracking_code === code)
}

export const decide = (by: Counter, id: string | undefined, resolution: CodLineState): Promise<Told<CodLineRow>> =>
  ask<CodLineRow>("POST", `${by.path}/cod-lines/${id ?? ""}/resolve`, { token: by.token, body: { resolution } })
