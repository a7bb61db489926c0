import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { POST_DIVISOR } from "@san-ocop/kit/charged-weight"
import { parcelOf, parcelPrice, type ParcelContext } from "./parcel"

const OPTION = "zone-weight"

/** `volumetricDivisor`: cubic centimetres that count as a kilogram; the post's where it is left out. */
type ZoneWeightOptions = { volumetricDivisor?: number }

/**
 * Parcels priced by zone and weight from the tariff in kit, carried by whomever the seller hands them to: the seller writes
 * the carrier and its code on the order, so nothing is sent to anybody here.
 */
export class ZoneWeightFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = "vn"
  private readonly divisor: number

  constructor(_container: unknown, { volumetricDivisor = POST_DIVISOR }: ZoneWeightOptions = {}) {
    super()
    this.divisor = volumetricDivisor
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

  /** @throws MedusaError INVALID_DATA when the province of one end is missing or unknown */
  override async calculatePrice(
    _option: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: ParcelContext,
  ): Promise<CalculatedShippingOptionPrice> {
    const price = parcelPrice(parcelOf(context), this.divisor)
    if (price === null)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Vui lòng chọn tỉnh, thành phố nhận hàng để tính phí giao.")
    return { calculated_amount: price, is_calculated_price_tax_inclusive: true }
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
