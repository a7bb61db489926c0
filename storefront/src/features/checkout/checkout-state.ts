import type { CartPage } from "@san-ocop/kit/http/checkout"
import type { Commune, OldPlace } from "@san-ocop/kit/http/geography"
import type { PlaceIntent } from "@/shared/place/place-state"

/** The form's fields, each with its path in the request: a refusal's `field` leads back to it. */
export const CHECKOUT_FIELDS = {
  phone: "contact.phone",
  name: "contact.name",
  email: "contact.email",
  province: "address.province_code",
  commune: "address.commune_code",
  street: "address.street",
  oldPlace: "address.old_place",
  note: "note",
  gift: "gift",
  giftMessage: "gift.message",
  invoice: "invoice.kind",
  invoiceName: "invoice.name",
  invoiceTaxCode: "invoice.tax_code",
  invoiceAddress: "invoice.address",
  invoiceEmail: "invoice.email",
  age: "age_confirmed",
  payment: "payment_method",
  voucher: "vouchers",
} as const

/** Communes to choose from and the cart with its shipping, for the province chosen so far. */
export type Quote = { communes: readonly Commune[]; cart: CartPage }

/** What the checkout form shows after it was sent, whatever for. */
export type CheckoutState = {
  message: string | null
  errors: Readonly<Record<string, string>>
  values: Readonly<Record<string, string>>
  quote: Quote
  /** Answers to a search among old names; null when none was made. */
  places: readonly OldPlace[] | null
  attempts: number
}

/** What a press of a button asks for. */
export type CheckoutIntent = PlaceIntent | "voucher" | "place"

/** Name of a stall's shipping choice in the form. */
export const shippingField = (sellerId: string): string => `shipping.${sellerId}`
