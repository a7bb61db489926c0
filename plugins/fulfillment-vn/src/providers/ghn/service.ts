import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { GhnClient } from "../../lib/ghn/client"
import { ghnParcel, type GhnOrder, whyNotGhn } from "../../lib/ghn/parcel"
import { ghnTrouble } from "../../lib/ghn/trouble"
import { ghnOrder, orderToPrice, type Sent } from "./order"

/** See `GhnAccount`. */
type GhnOptions = { token: string; base: string; patienceMs: number }
type Data = Record<string, unknown>

const OPTION = "ghn"
const notAllowed = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}

const isShop = (id: unknown): id is number => Number.isSafeInteger(id) && (id as number) > 0

/** What GHN has against a call, for a person; anything else is a fault and stays one. */
const tellOf = (error: unknown): never => {
  const trouble = ghnTrouble(error)
  if (!trouble) throw error
  if (trouble.kind === "refused") return notAllowed(`GHN chưa nhận kiện này: ${trouble.words}`)
  return notAllowed("GHN chưa trả lời. Vui lòng thử lại sau ít phút.")
}

/**
 * Parcels that Giao Hàng Nhanh carries. An option's data is `{ id: "ghn", shop_id }`: the shop of the account from which its stall's
 * parcels are picked up. A price is what a preview says, never a guess; a parcel is made once for an order, however often it is asked for.
 */
export class GhnFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = "ghn"
  private readonly client: GhnClient

  constructor(_container: unknown, options: GhnOptions) {
    super()
    this.client = new GhnClient(options)
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: OPTION }]
  }

  override async validateOption(data: Data): Promise<boolean> {
    return data.id === OPTION && isShop(data.shop_id)
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  override async validateFulfillmentData(option: Data, data: Data): Promise<Data> {
    return { ...data, shop_id: option.shop_id }
  }

  /** @throws MedusaError INVALID_DATA before the commune is known; NOT_ALLOWED with what GHN has against it */
  override async calculatePrice(option: Data, _data: Data, context: Sent): Promise<CalculatedShippingOptionPrice> {
    const parcel = this.parcel(orderToPrice(context))
    const { total_fee } = await this.client.preview(this.shop(option), parcel).catch(tellOf)
    return { calculated_amount: total_fee, is_calculated_price_tax_inclusive: true }
  }

  /**
   * `data.cash`: what is taken at the door, in dong. The order's own id is the key under which GHN knows the parcel.
   * @throws MedusaError as for a price
   */
  override async createFulfillment(
    data: Data,
    _items: unknown,
    order: ({ id?: string } & object) | undefined,
  ): Promise<CreateFulfillmentResult> {
    if (!order?.id) return notAllowed("Kiện GHN phải thuộc một đơn hàng.")
    const parcel = this.parcel(ghnOrder(order.id, order as Sent, Number(data.cash ?? 0)))
    const made = await this.client.create(this.shop(data), parcel).catch(tellOf)
    const { order_code } = made
    return {
      data: { ...data, order_code, total_fee: made.total_fee },
      labels: [{ tracking_number: order_code, tracking_url: trackingUrl(order_code), label_url: "" }],
    }
  }

  /** @throws MedusaError NOT_ALLOWED when GHN has the parcel already */
  override async cancelFulfillment(data: Data): Promise<Data> {
    const { order_code } = data
    if (typeof order_code !== "string") return {}
    const isCancelled = await this.client.cancel(this.shop(data), order_code).catch(tellOf)
    return isCancelled ? {} : notAllowed("GHN đã lấy kiện này, không hủy được nữa.")
  }

  /** What comes back goes back under the parcel's own code: GHN makes no other for it. */
  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  private shop({ shop_id }: Data): number {
    return isShop(shop_id) ? shop_id : notAllowed("Gian hàng này chưa có mã cửa hàng GHN.")
  }

  private parcel(order: GhnOrder | null) {
    if (!order) {
      const message = "Vui lòng chọn xã, phường nhận hàng để GHN tính phí; hàng phải có khối lượng."
      throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
    }
    const why = whyNotGhn(order)
    return why === null ? ghnParcel(order) : notAllowed(why)
  }
}

/** Where GHN shows a parcel to anybody who knows its code. */
const trackingUrl = (code: string): string => `https://donhang.ghn.vn/?order_code=${encodeURIComponent(code)}`
