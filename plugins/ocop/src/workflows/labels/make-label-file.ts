import type { Writable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import { mintSerial } from "@san-ocop/kit/serial"
import { labelOrigin } from "../../lib/labels/label-origin"
import { lotKeyOf } from "../../lib/labels/lot-key"
import { type LabelFile, writeLabels } from "../../lib/labels/pdf/write-labels"
import { itemAddress, whyNoLabels } from "../../lib/labels/why-no-labels"
import { LABELS_MODULE } from "../../modules/labels"
import type LabelsModuleService from "../../modules/labels/service"
import { readLotToLabel } from "../../reads/labels/lot-to-label"
import { findBatch, type OfBatch } from "./find-batch"

/** Drawing takes a processor of its own for some seconds: the shop of everybody else must go on. */
const AT_ONCE = 2
let running = 0

/** How many labels lie between two words about how far it is. */
const TELL_EVERY = 200

type ReadyFile = { name: string; write(out: Writable): Promise<void> }

/**
 * The file of a batch, ready to be written; drawn anew each time, always the same labels but for those that were voided. Whoever gets it
 * must write it: until then it takes one of the places.
 * @throws Refusal not_found, conflict for voided labels, not_allowed when the certificate no longer holds, too_many_requests
 */
export async function makeLabelFile(
  container: MedusaContainer,
  { actor, ...of }: OfBatch & { actor: Actor },
): Promise<ReadyFile> {
  assertActsForSeller(actor, of.seller_id)
  if (running >= AT_ONCE) refuse("too_many_requests", "Máy chủ đang tạo tem cho nơi khác. Mời thử lại sau một phút.")
  // Before anything is waited for: of those who come in the same moment each must see the others.
  running++
  try {
    const { name, write } = await prepareFile(container, { actor, ...of })
    return {
      name,
      write: async (out) => {
        try {
          await write(out)
        } finally {
          running--
        }
      },
    }
  } catch (error) {
    running--
    throw error
  }
}

async function prepareFile(
  container: MedusaContainer,
  { actor, ...of }: OfBatch & { actor: Actor },
): Promise<ReadyFile> {
  const batch = await findBatch(container, of)
  const lot = await readLotToLabel(container, of)
  const { stars, valid_until, lot_number } = lot
  const refusal = whyNoLabels(lot, vietnamDay(clock.now()))
  if (refusal !== null || stars === null || valid_until === null || lot_number === null) {
    return refuse("not_allowed", refusal ?? "Chưa in tem được.", { code: "labels_not_allowed" })
  }
  const labels = container.resolve<LabelsModuleService>(LABELS_MODULE)
  await labels.beginFile({ id: batch.id, actor, at: clock.now() })

  const origin = labelOrigin()
  const key = lotKeyOf(lot.id)
  const { layout, lot_path } = batch
  const items = await itemsOf(labels, batch)
  const quantity = items?.length ?? batch.quantity
  const { product_name, producer_name, made_on, best_before } = lot
  const file: LabelFile = {
    layout,
    quantity,
    made_at: clock.now(),
    facts: { product_name, producer_name, lot_number, made_on, best_before, stars, valid_to: valid_until, origin },
    codeOf: (index) => {
      const item = items?.[index]
      if (item === undefined) return { address: origin + lot_path, serial: null }
      const serial = mintSerial(key, item)
      return { address: itemAddress(origin, lot_path, serial), serial }
    },
  }
  let told = 0
  const tell = async (written: number) => {
    if (written < quantity && written - told < TELL_EVERY) return
    told = written
    await labels.updateLabelBatches({ id: batch.id, written })
  }
  const write = async (out: Writable) => {
    await writeLabels(file, out, tell)
  }
  return { name: `Tem lô ${lot_number} - ${product_name}.pdf`, write }
}

/** The items of a batch whose labels hold; null for labels of the lot. */
async function itemsOf(
  labels: LabelsModuleService,
  { id, first_item, quantity }: Awaited<ReturnType<typeof findBatch>>,
): Promise<number[] | null> {
  if (first_item === null) return null
  const voids = await labels.listLabelVoids({ batch_id: id }, { take: quantity })
  const gone = new Set(voids.flatMap((one) => rangeOf(one.first_item, one.last_item)))
  return rangeOf(first_item, first_item + quantity - 1).filter((item) => !gone.has(item))
}

const rangeOf = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)
