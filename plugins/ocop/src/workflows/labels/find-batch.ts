import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { LABELS_MODULE } from "../../modules/labels"
import type { LabelBatch } from "../../modules/labels/models/label-batch"
import type LabelsModuleService from "../../modules/labels/service"

export type OfBatch = { seller_id: string; lot_id: string; batch_id: string }

/** A batch of this lot that this stall printed. @throws Refusal not_found */
export async function findBatch(
  container: MedusaContainer,
  { seller_id, lot_id, batch_id }: OfBatch,
): Promise<InferTypeOf<typeof LabelBatch>> {
  const [batch] = await container
    .resolve<LabelsModuleService>(LABELS_MODULE)
    .listLabelBatches({ id: batch_id, lot_id, seller_id }, { take: 1 })
  return batch ?? refuse("not_found", "Không tìm thấy đợt tem này.")
}
