import { bankFile, type BankFileLine } from "@san-ocop/kit/bank-file"

/** A batch as it goes to whoever moves the money. `payer` is named in each transfer. */
export type PayoutOrder = { batch_id: string; payer: string; lines: BankFileLine[] }
/** What an operator has to carry on: a file for his bank. */
export type PayoutHandover = { file_name: string; mime: string; content: string }

/**
 * Who moves the money of a batch. It is asked after the batch is committed as sent, outside of any transaction; asked again for the same batch it orders
 * nothing new, since every payout keeps its reference.
 */
export type PayoutProvider = { id: string; handOver(order: PayoutOrder): Promise<PayoutHandover> }

export const BANK_FILE = "bank_file"

/** The operator uploads a file at his bank, and brings back what the bank says of it. */
export const bankFileProvider: PayoutProvider = {
  id: BANK_FILE,
  handOver: ({ batch_id, payer, lines }) =>
    Promise.resolve({
      file_name: `chi-tien-${batch_id}.csv`,
      mime: "text/csv; charset=us-ascii",
      content: bankFile(lines, payer),
    }),
}
