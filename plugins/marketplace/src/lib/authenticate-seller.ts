import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaRequestHandler,
  type MedusaResponse,
} from "@medusajs/framework/http"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../reads/sql"
import type { ActiveSeller, MemberOnDuty, MemberRequest, SellerRequest } from "./seller-request"

// Unauthenticated requests pass here so that the refusal below can be worded in Vietnamese.
const readToken: MedusaRequestHandler = authenticate("seller_member", ["bearer", "session"], {
  allowUnauthenticated: true,
  requireMfa: true,
})

const MEMBER = `select id, name, phone, email, status from seller_member where id = ? and deleted_at is null`
const SELLER = `
  select s.id, s.slug, s.name, s.status, s.province_code, m.role
    from seller_membership m join seller s on s.id = m.seller_id and s.deleted_at is null
   where m.member_id = ? and m.seller_id = ? and m.status = 'active' and m.deleted_at is null`

async function loadMember(req: MedusaRequest): Promise<MemberOnDuty> {
  const id = (req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id
  if (!id) return refuse("unauthorized", "Vui lòng đăng nhập bằng tài khoản người bán.", { code: "login_required" })
  const [row] = await readRows<MemberOnDuty & { status: string }>(req.scope, MEMBER, [id])
  if (!row) return refuse("unauthorized", "Tài khoản người bán này không còn nữa.", { code: "member_unknown" })
  const { status, ...member } = row
  if (status !== "active") {
    refuse("forbidden", "Tài khoản đã bị tạm khóa. Mời bà con liên hệ Sở Công Thương của tỉnh.", { code: "suspended" })
  }
  return member
}

const actorOf = (member: MemberOnDuty, req: MedusaRequest): Actor => ({
  type: "seller_member",
  id: member.id,
  name: member.name,
  province_code: null,
  seller_ids: [],
  ip: clientAddress(req) || null,
  request_id: req.requestId ?? null,
})

/**
 * Guards `/seller`: reads the token, then loads the member from the database, so that a suspension takes effect at the next
 * request. Sets `req.member`, and `req.actor` that acts for no seller yet.
 * @throws Refusal unauthorized without a member; forbidden when he is suspended
 */
export async function authenticateSeller(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await readToken(req, res, () => undefined)
  if (res.headersSent) return
  const member = await loadMember(req)
  Object.assign(req as MemberRequest, { member, actor: actorOf(member, req) })
  next()
}

// "/seller/me" has the form of a seller's address and is none: it is the person's own, with what he registers below it.
const isOwnPath = (path: string): boolean => path === "/" || /^\/registrations(?:\/|$)/.test(path)

/**
 * Guards `/seller/:seller_id`: the member must belong to the seller in the path. Sets `req.seller`, and gives `req.actor`
 * that seller, its province and the member's role in it. A suspended seller may enter: he still sends what was ordered.
 * @throws Refusal not_found for a seller that is not his, so that nobody learns which exist
 */
export async function enterSeller(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { member, actor } = req as MemberRequest
  if (req.params.seller_id === "me" && isOwnPath(req.path)) return next()
  const [seller] = await readRows<ActiveSeller>(req.scope, SELLER, [member.id, req.params.seller_id])
  if (!seller) return refuse("not_found", "Không tìm thấy gian hàng này.")
  const { id, province_code, role } = seller
  Object.assign(req as SellerRequest, { seller, actor: { ...actor, province_code, role, seller_ids: [id] } })
  next()
}
