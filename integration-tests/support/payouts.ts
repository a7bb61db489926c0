import type { DuePayouts, PayoutBatch, PayoutReading, PayoutRow } from "@san-ocop/kit/http/payouts"
import { makeUser, PASSWORD } from "./accounts"
import { logIn } from "./api"
import { ask, type Told } from "./ask"
import { withDatabase } from "./database"
import type { SampleSeller } from "./sample-people"
import { backendUrl } from "./server"

/** An operator of his own, besides the seeded one. @returns his authorization header */
export async function anotherOperator(): Promise<string> {
  const user = await withDatabase(makeUser)
  await withDatabase((database) =>
    database.query("insert into operator (id, user_id) values ($1, $2)", [`oper_${user.id}`, user.id]),
  )
  return logIn("user", user.login, PASSWORD)
}

export const floorOf = (seller: SampleSeller): Promise<string> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ id: string }>("select id from floor where province_code = $1", [
      seller.province_code,
    ])
    return rows[0]?.id ?? ""
  })

export const due = (floor: string, token: string): Promise<Told<DuePayouts>> =>
  ask<DuePayouts>("GET", `/admin/floors/${floor}/payouts/due`, { token })

export const form = (floor: string, token: string): Promise<Told<PayoutBatch>> =>
  ask<PayoutBatch>("POST", `/admin/floors/${floor}/payout-batches`, { token, body: {} })

/** Takes a step of a batch: approve, send or cancel. */
export const step = (id: string, what: "approve" | "send" | "cancel", token: string): Promise<Told<PayoutBatch>> =>
  ask<PayoutBatch>("POST", `/admin/payout-batches/${id}/${what}`, { token, body: {} })

export const mark = (id: string, body: unknown, token: string): Promise<Told<PayoutRow>> =>
  ask<PayoutRow>("POST", `/admin/payouts/${id}/mark`, { token, body })

/** What an address answers that is no JSON. */
export async function text(path: string, token: string): Promise<{ status: number; type: string; content: string }> {
  const answer = await fetch(`${backendUrl()}${path}`, { headers: { authorization: token } })
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", content: await answer.text() }
}

/** A bank's file of results for its dry run. */
export async function readResults(id: string, file: string, token: string): Promise<Told<PayoutReading>> {
  const answer = await fetch(`${backendUrl()}/admin/payout-batches/${id}/results/reading`, {
    method: "POST",
    headers: { authorization: token, "content-type": "application/octet-stream", "x-file-name": "ket-qua.csv" },
    body: file,
  })
  return { status: answer.status, body: (await answer.json()) as Told<PayoutReading>["body"] }
}

export const takeInResults = (id: string, { lines }: PayoutReading, token: string): Promise<Told<PayoutReading>> =>
  ask<PayoutReading>("POST", `/admin/payout-batches/${id}/results`, {
    token,
    body: { lines: lines.map(({ outcome: _outcome, seller_name: _name, ...line }) => line) },
  })
