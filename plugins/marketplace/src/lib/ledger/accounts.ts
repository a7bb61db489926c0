import { slug } from "@san-ocop/kit/fold"

/**
 * Where money is or to whom it is due. A positive balance is something the account's holder has or owes, a negative one something he is owed.
 */
export const ACCOUNTS = {
  /** What shoppers still have to pay for what they ordered; negative: what they are to get back. */
  shopperFunds: "shopper_funds",
  /** What a seller's orders are to bring him, in whoever's hands the money is now. */
  sellerExpected: (sellerId: string) => `seller_expected:${sellerId}`,
  /** What shoppers transferred to a seller's own account: his to keep once he has delivered, else to give back. */
  sellerHeld: (sellerId: string) => `seller_held:${sellerId}`,
  /** Between floor and seller: positive is what he owes the floor, negative what the floor owes him. */
  sellerPayable: (sellerId: string) => `seller_payable:${sellerId}`,
  /** What a carrier collected at the door and holds. Sellers write his name by hand. */
  carrierCod: (carrier: string) => `carrier_cod:${slug(carrier) || "khac"}`,
  /** What a carrier kept of it as his fee. */
  carrierFee: (carrier: string) => `carrier_fee:${slug(carrier) || "khac"}`,
  /** What carriers have cost a seller, below zero: he bears what they keep. */
  sellerCarriage: (sellerId: string) => `seller_carriage:${sellerId}`,
  /** What a floor's vouchers have cost it: it owes that to sellers instead of the shopper. */
  promotionCost: (floorId: string) => `promotion_cost:${floorId}`,
  /** What is on its way from the operator's bank to sellers, below zero: they are still owed it. */
  payoutTransit: "payout_transit",
  /** What rulings cost a floor that bears them itself, and what card banks took back for good. */
  floorGoodwill: (floorId: string) => `floor_goodwill:${floorId}`,
  /** What the floor earned, without VAT. */
  platformCommission: "platform_commission",
  /** VAT on it, due to the state. */
  commissionVat: "commission_vat",
  /** Sellers' tax that the floor withholds, due to the state. */
  taxWithheld: "tax_withheld",
  /** Shoppers' money in the operator's hands, at its payment provider or its bank. */
  bank: "bank",
} as const
