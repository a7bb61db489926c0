import { GhnUnreadable, readCancelled, readDetail, readMade, readQuote } from "./answers"
import type { GhnDetail, GhnMade, GhnParcel, GhnQuote } from "./shapes"

/** GHN said no, in its own words. `status` is that of its answer. */
export class GhnRefused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** No answer in time, or none at all: what became of the call is not known. */
export class GhnSilent extends Error {}

/** `base`: address of the API without a path; `patienceMs`: how long one call may take. */
export type GhnAccount = { token: string; base: string; patienceMs: number }

/** The calls of GHN's API that are used here, for one account. A shop is one place where parcels are picked up. */
export class GhnClient {
  constructor(private readonly account: GhnAccount) {}

  /** What a parcel would cost; makes nothing. @throws GhnRefused, GhnSilent, GhnUnreadable */
  preview = async (shopId: number, parcel: GhnParcel): Promise<GhnQuote> =>
    readQuote(await this.ask("v2/shipping-order/preview", shopId, parcel))

  /** Makes a parcel; called again with the same `client_order_code` it answers the one that is there. @throws as preview */
  create = async (shopId: number, parcel: GhnParcel): Promise<GhnMade> =>
    readMade(await this.ask("v2/shipping-order/create", shopId, parcel))

  /** How a parcel stands. @throws as preview */
  detail = async (shopId: number, orderCode: string): Promise<GhnDetail> =>
    readDetail(await this.ask("v2/shipping-order/detail", shopId, { order_code: orderCode }))

  /** Answers whether the parcel was called off, which GHN does only before it is picked up. @throws as preview */
  cancel = async (shopId: number, orderCode: string): Promise<boolean> =>
    readCancelled(await this.ask("v2/switch-status/cancel", shopId, { order_codes: [orderCode] }), orderCode)

  private async ask(path: string, shopId: number, body: unknown): Promise<unknown> {
    const { token, base, patienceMs } = this.account
    const answer = await fetch(`${base}/shiip/public-api/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", token, shopid: String(shopId) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
      redirect: "error",
    }).catch((error: unknown) => {
      throw new GhnSilent(error instanceof Error ? error.name : "no answer")
    })
    if (answer.status >= 500) throw new GhnSilent(`status ${answer.status}`)
    const told = (await answer.json().catch(() => null)) as { code?: unknown; message?: unknown; data?: unknown } | null
    if (!answer.ok || told?.code !== 200) {
      if (typeof told?.message === "string") throw new GhnRefused(answer.status, told.message)
      throw new GhnUnreadable(`status ${answer.status}`)
    }
    return told.data
  }
}
