import type { MedusaContainer } from "@medusajs/framework/types"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { StoredFile } from "@san-ocop/kit/http/verification"
import { refuseClosed } from "../../modules/verification/changes/proofs"
import { readRows } from "../../reads/rows"
import { PAPER_OWNER } from "../../reads/verification/papers"
import type { OfRegistration } from "./change-registration"
import { findOwnRegistration } from "./find-registration"

type OfOwn = Extract<OfRegistration, { registration_id: string }>

/** A stranger may open a registration: it must not fill the disk. */
const MAX_FILES = 100
const COUNT = `select count(*)::int as count from private_file where owner_kind = ? and owner_id = ? and deleted_at is null`

async function refuseTooMany(container: MedusaContainer, producerId: string): Promise<void> {
  const [files] = await readRows<{ count: number }>(container, COUNT, [PAPER_OWNER, producerId])
  if ((files?.count ?? 0) < MAX_FILES) return
  refuse("not_allowed", "Hồ sơ đã có quá nhiều tệp. Mời bà con liên hệ Sở Công Thương của tỉnh.", {
    field: "file",
    code: "too_many_files",
  })
}

/** Keeps a paper that a member uploads for his registration. @throws Refusal not_found for anybody else's registration; not_allowed */
export async function storePaper(container: MedusaContainer, of: OfOwn, upload: Upload): Promise<StoredFile> {
  const found = await findOwnRegistration(container, of.actor, of.registration_id)
  const { producer_id, province_code, seller_id } = found
  refuseClosed(found.state)
  await refuseTooMany(container, producer_id)
  const owner = { kind: PAPER_OWNER, id: producer_id }
  const input = { actor: of.actor, upload, owner, province_code, seller_id }
  const { result } = await storePrivateFileWorkflow(container).run({ input })
  const { id, name, mime, size } = result
  return { id, name, mime, size }
}
