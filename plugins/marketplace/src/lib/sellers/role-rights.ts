import type { SellerRole } from "@san-ocop/kit/http/seller"

export type SellerRight =
  | "home:read"
  | "listings:read"
  | "listings:write"
  | "pictures:write"
  | "orders:read"
  | "orders:write"
  | "lots:read"
  | "lots:write"
  | "contact:write"
  | "earnings:read"
  | "bank_account:write"
  | "transfers:read"
  | "transfers:write"
  | "vouchers:read"
  | "vouchers:write"

const SELLS: readonly SellerRight[] = ["listings:read", "listings:write"]
const SENDS: readonly SellerRight[] = ["home:read", "orders:read", "orders:write"]
const TRACES: readonly SellerRight[] = ["lots:read", "lots:write", "pictures:write"]

const GIVES: readonly SellerRight[] = ["vouchers:read", "vouchers:write"]
const COUNTS: readonly SellerRight[] = ["transfers:read", "transfers:write"]

/** What each role may do in its seller. */
export const ROLE_RIGHTS: Readonly<Record<SellerRole, readonly SellerRight[]>> = {
  owner: [...SENDS, ...SELLS, ...TRACES, ...COUNTS, ...GIVES, "contact:write", "earnings:read", "bank_account:write"],
  sales: [...SENDS, ...SELLS, ...TRACES, ...COUNTS, ...GIVES],
  packing: [...SENDS, ...TRACES],
  accountant: ["home:read", "listings:read", "orders:read", "lots:read", "earnings:read", "vouchers:read", ...COUNTS],
}

/** True when `role` (of a membership, as text) has `right`. Unknown roles have none. */
export const roleHas = (role: string | undefined, right: SellerRight): boolean =>
  role !== undefined && Object.hasOwn(ROLE_RIGHTS, role) && ROLE_RIGHTS[role as SellerRole].includes(right)
