import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
  Logger,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { POST_DIVISOR } from "@san-ocop/kit/charged-weight"
import type { Sent } from "../ghn/order"
import { awaitsCommune, ghnPrice, type GhnForPrices } from "./ghn-price"
import { parcelOf, parcelPrice, type ParcelContext } from "./parcel"

const OPTION = "zone-weight"

/** `stall`: whose parcel it is, by the name in its address. */
type PricedParcel = ParcelContext & Sent & { stall?: string | undefined }

/**
 * `volumetricDivisor`: cubic centimetres that count as a kilogram; the post's where it is left out. `ghn`: whose prices hold before the table's for stalls that
 * hand their parcels to it.
 */
type ZoneWeightOptions = { volumetricDivisor?: number; ghn?: GhnForPrices | null }

/**
 * Parcels priced by zone and weight from the tariff in kit, carried by whomever the seller hands them to: the seller writes
 * the carrier and its code on the order, so nothing is sent to anybody here. Where the stall has a carrier that tells its own price, that is it.
 */
export class ZoneWeightFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = "vn"
  private readonly divisor: number
  private readonly ghn: GhnForPrices | null
  private readonly logger: Pick<Logger, "warn"> | undefined

  constructor(
    { logger }: { logger?: Pick<Logger, "warn"> },
    { volumetricDivisor = POST_DIVISOR, ghn = null }: ZoneWeightOptions = {},
  ) {
    super()
    this.divisor = volumetricDivisor
    this.ghn = ghn
    this.logger = logger
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: OPTION }]
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return data.id === OPTION
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  override async validateFulfillmentData(
    _option: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data
  }

  /** `awaits_commune`: its carrier will tell another price, perhaps, once the commune is known. @throws MedusaError INVALID_DATA when the province of one end is missing or unknown */
  override async calculatePrice(
    _option: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: PricedParcel,
  ): Promise<CalculatedShippingOptionPrice & { awaits_commune: boolean }> {
    const table = parcelPrice(parcelOf(context), this.divisor)
    if (table === null)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Vui lòng chọn tỉnh, thành phố nhận hàng để tính phí giao.")
    const price = this.ghn && (await ghnPrice(this.ghn, context, this.logger))
    const awaits_commune = this.ghn !== null && awaitsCommune(this.ghn, context)
    return { calculated_amount: price ?? table, is_calculated_price_tax_inclusive: true, awaits_commune }
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}
