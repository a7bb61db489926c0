import type { SellerRole } from "@san-ocop/kit/http/seller"

type Right =
  | "listings:read"
  | "listings:write"
  | "orders:write"
  | "lots:write"
  | "contact:write"
  | "bank_account:write"
  | "transfers:write"
  | "vouchers:read"
  | "vouchers:write"

/** What the pages offer to each role. The backend decides; this only leaves out what it would refuse. */
const RIGHTS: Readonly<Record<SellerRole, readonly Right[]>> = {
  owner: [
    "listings:read",
    "listings:write",
    "orders:write",
    "lots:write",
    "contact:write",
    "bank_account:write",
    "transfers:write",
    "vouchers:read",
    "vouchers:write",
  ],
  sales: [
    "listings:read",
    "listings:write",
    "orders:write",
    "lots:write",
    "transfers:write",
    "vouchers:read",
    "vouchers:write",
  ],
  packing: ["orders:write", "lots:write"],
  accountant: ["listings:read", "transfers:write", "vouchers:read"],
}

export const roleMay = (role: SellerRole, right: Right): boolean => RIGHTS[role].includes(right)
