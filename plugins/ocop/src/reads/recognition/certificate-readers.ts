import type { MedusaContainer } from "@medusajs/framework/types"
import { ofItsMakerSql } from "../../lib/certificate-standing-sql"
import {
  MAKER_OF_CERTIFICATE,
  type MakerOfCertificate,
  makerRecipient,
  SOLD_BY_ANOTHER,
} from "../../lib/recognition/maker-of-certificate"
import type { CertificateReaders } from "../../modules/programme/changes/tell-of-certificate"
import { readRows } from "../rows"

// Goods that somebody else makes by now showed no badge of the former maker.
const SQL = `select maker.*, array(select distinct l.seller_id from listing l
    where l.product_id = c.product_id and ${SOLD_BY_ANOTHER} and ${ofItsMakerSql("c")} order by 1) as resellers
  from certificate c ${MAKER_OF_CERTIFICATE} where c.id = ?`

/** Who is told what becomes of a certificate: its maker, and the stalls that only sell his goods. */
export async function certificateReaders(container: MedusaContainer, id: string): Promise<CertificateReaders> {
  const [row] = await readRows<MakerOfCertificate & { resellers: string[] }>(container, SQL, [id])
  return row ? { maker: makerRecipient(row), resellers: row.resellers } : { maker: null, resellers: [] }
}
