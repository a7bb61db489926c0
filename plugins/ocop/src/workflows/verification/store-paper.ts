import type { MedusaContainer } from "@medusajs/framework/types"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { refuse } from "@san-ocop/floor/lib/problem"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import type { StoredFile } from "@san-ocop/kit/http/verification"
import { refuseClosed } from "../../modules/verification/changes/proofs"
import { PAPER_OWNER, readLoosePapers } from "../../reads/verification/papers"
import { findToFill, type OfRegistration } from "./change-registration"
import type { FoundRegistration } from "./find-registration"

/** What a producer may keep here that no officer has accepted. */
const MAX_FILES = 40
const MAX_BYTES = 150_000_000

/**
 * Whether a registration takes one more paper; answers it. Asked before a body is read, and again before it is kept.
 * @throws Refusal not_found for anybody else's; not_allowed where nothing may be handed in, or there is too much already
 */
export async function assertMayStorePaper(container: MedusaContainer, of: OfRegistration): Promise<FoundRegistration> {
  const found = await findToFill(container, of)
  refuseClosed(found.state)
  const { files, bytes } = await readLoosePapers(container, found.producer_id)
  if (files >= MAX_FILES || bytes >= MAX_BYTES) {
    refuse("not_allowed", "Hồ sơ đã có quá nhiều tệp chưa được duyệt. Tệp không dùng sẽ tự xóa sau 7 ngày.", {
      field: "file",
      code: "too_many_files",
    })
  }
  return found
}

/** Keeps a paper that a member uploads for his registration, or an officer for somebody without an account. @throws Refusal not_found, not_allowed */
export async function storePaper(container: MedusaContainer, of: OfRegistration, upload: Upload): Promise<StoredFile> {
  const { producer_id, province_code, seller_id } = await assertMayStorePaper(container, of)
  const owner = { kind: PAPER_OWNER, id: producer_id }
  const input = { actor: of.actor, upload, owner, province_code, seller_id }
  const { result } = await storePrivateFileWorkflow(container).run({ input })
  const { id, name, mime, size } = result
  return { id, name, mime, size }
}
