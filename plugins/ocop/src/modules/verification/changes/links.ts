import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { refuse } from "@san-ocop/floor/lib/problem"
import { writePerson } from "@san-ocop/marketplace/lib/sellers/write-person"
import { lockRegistration, patchRegistration } from "../rows"
import type { Write } from "../types"
import { auditProducer } from "./shared"

export type IssueLink = { producer_id: string; token_hash: string; expires_at: Date } & Write

/** Gives out a one-time link; an earlier one ends. @throws Refusal not_allowed when the person has an account already */
export async function issueLink(context: Context, input: IssueLink): Promise<void> {
  const { producer_id, token_hash, expires_at, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  if (record.member_id !== null) {
    refuse("not_allowed", "Người này đã có tài khoản. Mời bà con đăng nhập bằng số điện thoại.", {
      code: "has_account",
    })
  }
  const end = `update onboarding_link set revoked_at = ?, updated_at = ?
    where producer_id = ? and used_at is null and revoked_at is null and deleted_at is null`
  await runSql(context, end, [at, at, producer_id])
  const sql = `insert into onboarding_link (id, producer_id, token_hash, issued_by, issued_at, expires_at, created_at, updated_at)
    values (?, ?, ?, ?, ?, ?, ?, ?)`
  const id = generateEntityId(undefined, "link")
  await runSql(context, sql, [id, producer_id, token_hash, actor.id, at, expires_at, at, at])
  await auditProducer(context, input, record, "link_issued", {
    after: { link: id, expires_at: expires_at.toISOString() },
  })
}

/** @throws Refusal not_allowed, the same for every link that does not work, so that nothing is learnt by trying */
export const refuseLink = (): never =>
  refuse("not_allowed", "Đường dẫn này không dùng được nữa. Mời bà con liên hệ cán bộ đã gửi để xin đường dẫn mới.", {
    field: "token",
    code: "link_ended",
  })

export type UseLink = { token_hash: string } & Write
export type UsedLink = { id: string; producer_id: string; member_id: string; name: string; phone: string }

/**
 * Gives the registration to the person who came by the link, once, and writes him: an officer met or called him, so the number is
 * his, and whoever registered with it before loses it. What that one registered stays with nobody. @throws Refusal not_allowed
 */
export async function useLink(context: Context, input: UseLink): Promise<UsedLink> {
  const { token_hash, actor, at } = input
  const sql = `update onboarding_link set used_at = ?, updated_at = ? where token_hash = ? and used_at is null
    and revoked_at is null and expires_at > ? and deleted_at is null returning producer_id`
  const [link] = await runSql<{ producer_id: string }>(context, sql, [at, at, token_hash, at])
  if (!link) return refuseLink()
  const record = await lockRegistration(context, link.producer_id)
  const { producer_id, contact_phone: phone } = record
  if (record.member_id !== null || phone === null) return refuseLink()
  const person = { name: record.contact_name ?? record.name, phone }
  const { id: member_id, took_over_from } = await writePerson(context, { person, isProven: true, actor, at })
  if (took_over_from !== null) {
    const leave = `update producer_registration set member_id = null, updated_at = ? where member_id = ?`
    await runSql(context, leave, [at, took_over_from])
  }
  await patchRegistration(context, producer_id, { member_id }, at)
  const write = { actor: { ...actor, id: member_id }, at }
  await auditProducer(context, write, record, "link_used", { after: { member_id, took_over_from } })
  return { id: record.id, producer_id, member_id, ...person }
}

export type ReopenLink = { producer_id: string } & Write

/** Takes the use of a link back for a person who got no login: the link works again, as long as it holds. */
export async function reopenLink(context: Context, input: ReopenLink): Promise<void> {
  const { producer_id, at } = input
  const record = await lockRegistration(context, producer_id)
  if (record.member_id === null) return
  await patchRegistration(context, producer_id, { member_id: null }, at)
  const last = `update onboarding_link set used_at = null, updated_at = ? where id = (select id from onboarding_link
    where producer_id = ? and used_at is not null and deleted_at is null order by used_at desc limit 1)`
  await runSql(context, last, [at, producer_id])
  await runSql(context, `delete from seller_membership where member_id = ?`, [record.member_id])
  await runSql(context, `delete from seller_member where id = ?`, [record.member_id])
  await auditProducer(context, input, record, "link_reopened", { before: { member_id: record.member_id } })
}
