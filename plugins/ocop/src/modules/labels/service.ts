import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { beginFile, type BeginFile } from "./changes/begin-file"
import { openBatch } from "./changes/open-batch"
import { voidBatch } from "./changes/void-batch"
import { voidItems } from "./changes/void-items"
import { LabelBatch } from "./models/label-batch"
import { LabelVoid } from "./models/label-void"
import type { OpenBatch, VoidBatch, VoidItems } from "./types"

/** The stamp register. Each change is one transaction with its audit entry. */
export default class LabelsModuleService extends MedusaService({ LabelBatch, LabelVoid }) {
  /** Enters labels with the next numbers of the lot. @throws Refusal not_allowed for more labels than there are goods */
  @InjectManager()
  @InjectTransactionManager()
  async openBatch(input: OpenBatch, @MedusaContext() context: Context = {}): Promise<{ id: string }> {
    return openBatch(context, input)
  }

  /** Counts that the file of a batch is made once more. @throws Refusal not_found; conflict for a voided one */
  @InjectManager()
  @InjectTransactionManager()
  async beginFile(input: BeginFile, @MedusaContext() context: Context = {}): Promise<void> {
    return beginFile(context, input)
  }

  /** Voids labels that were printed. @throws Refusal not_found; conflict when they are */
  @InjectManager()
  @InjectTransactionManager()
  async voidBatch(input: VoidBatch, @MedusaContext() context: Context = {}): Promise<void> {
    return voidBatch(context, input)
  }

  /** Voids some labels of an entry. @throws Refusal not_found; conflict when one of them is; invalid_data for labels of others */
  @InjectManager()
  @InjectTransactionManager()
  async voidItems(input: VoidItems, @MedusaContext() context: Context = {}): Promise<void> {
    return voidItems(context, input)
  }
}
