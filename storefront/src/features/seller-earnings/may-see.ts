import type { SellerRole } from "@san-ocop/kit/http/seller"

const ROLES: readonly SellerRole[] = ["owner", "accountant"]

/** Whether to offer the page of earnings. The backend decides who may read it. */
export const maySeeEarnings = ({ role }: { role: SellerRole }): boolean => ROLES.includes(role)
