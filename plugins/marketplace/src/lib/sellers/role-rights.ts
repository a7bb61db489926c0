import type { SellerRole } from "@san-ocop/kit/http/seller"

export type SellerRight =
  | "home:read"
  | "listings:read"
  | "listings:write"
  | "orders:read"
  | "orders:write"
  | "lots:read"
  | "lots:write"
  | "contact:write"

const SALES = [
  "home:read",
  "listings:read",
  "listings:write",
  "orders:read",
  "orders:write",
  "lots:read",
  "lots:write",
] as const

/** What each role may do in its seller. */
export const ROLE_RIGHTS: Readonly<Record<SellerRole, readonly SellerRight[]>> = {
  owner: [...SALES, "contact:write"],
  sales: SALES,
  packing: ["home:read", "orders:read", "orders:write", "lots:read", "lots:write"],
  accountant: ["home:read", "listings:read", "orders:read", "lots:read"],
}

/** True when `role` (of a membership, as text) has `right`. Unknown roles have none. */
export const roleHas = (role: string | undefined, right: SellerRight): boolean =>
  role !== undefined && Object.hasOwn(ROLE_RIGHTS, role) && ROLE_RIGHTS[role as SellerRole].includes(right)
