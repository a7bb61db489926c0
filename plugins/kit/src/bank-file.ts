import { bankName } from "./banks"
import { fold } from "./fold"
import { sumVnd, vnd } from "./vnd"

/** One transfer of a bank file, in whole dong. */
export type BankFileLine = {
  reference: string
  bank_bin: string
  account_number: string
  holder_name: string
  amount: number
}

const COLUMNS = ["STT", "SO TAI KHOAN", "TEN NGUOI HUONG", "MA NGAN HANG", "TEN NGAN HANG", "SO TIEN", "NOI DUNG"]
const LONGEST = 70

/** Text as banks take it: capital letters without marks, digits and single spaces, seventy at most. So nothing in it is a formula or ends a cell. */
export const bankText = (text: string): string =>
  fold(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .trim()

const ACCOUNT = /^[A-Z0-9]{1,19}$/

function cellsOf(line: BankFileLine, at: number, payer: string): string[] {
  const account = line.account_number.toUpperCase()
  if (!ACCOUNT.test(account)) throw new RangeError("account_number: 1 to 19 letters and digits")
  if (!/^\d{6}$/.test(line.bank_bin)) throw new RangeError("bank_bin: six digits")
  if (vnd(line.amount) < 1) throw new RangeError("amount: more than zero")
  const [holder, bank] = [bankText(line.holder_name), bankText(bankName(line.bank_bin))]
  return [
    String(at + 1),
    account,
    holder,
    line.bank_bin,
    bank,
    String(line.amount),
    bankText(`${line.reference} ${payer}`),
  ]
}

/**
 * The file of a batch for the bank's transfers by list: CSV in ASCII with CRLF, one line a payee under a header, amounts in dong without separators, the
 * reference first in the content. The same batch makes the same bytes, so that a file which is fetched twice orders nothing new.
 * @param payer who pays, after the reference
 * @throws RangeError naming the part that is wrong
 */
export function bankFile(lines: readonly BankFileLine[], payer: string): string {
  sumVnd(lines.map(({ amount }) => amount))
  const rows = lines.map((line, at) => cellsOf(line, at, payer))
  return [COLUMNS, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("")
}
