import type { Context } from "@medusajs/framework/types"
import { appendNotice, type NoticeRecipient } from "@san-ocop/floor/lib/append-notice"

/** Who is told of a certificate: who was given it (null: nobody can reach him), and the stalls that only sell his goods. */
export type CertificateReaders = { maker: NoticeRecipient | null; resellers: readonly string[] }

type Words = { title: string; body: string }
type Told = { topic: string; number: string; province_code: string; toMaker: Words; toResellers?: Words }

/** Tells the maker of a certificate what became of it, and with `toResellers`, where the badge came or went by it, the other stalls that offer his goods. */
export async function tellOfCertificate(
  context: Context,
  { maker, resellers }: CertificateReaders,
  { topic, number, province_code, toMaker, toResellers }: Told,
): Promise<void> {
  const about = { topic, href: `/chung-nhan/${number}`, province_code }
  if (maker) await appendNotice(context, { ...about, ...toMaker, to: maker })
  if (!toResellers) return
  for (const seller_id of resellers) {
    await appendNotice(context, { ...about, ...toResellers, to: { kind: "seller", seller_id } })
  }
}
