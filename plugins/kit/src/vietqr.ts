/** A transfer to print as a VietQR code. `amount` in whole dong. */
export type VietQr = { bank_bin: string; account: string; amount: number; memo: string }

const NAPAS_GUID = "A000000727"
const TO_ACCOUNT = "QRIBFTTA"
const VND_NUMERIC = "704"
// EMVCo QR Code Specification, merchant-presented mode: field 54 holds at most 13 characters.
const MAX_AMOUNT = 9_999_999_999_999
/** Letters and digits only: banks change case, drop punctuation and cut long texts. */
const MEMO = /^[A-Z0-9]{1,19}$/

/**
 * The payload of a dynamic VietQR code (EMVCo TLV with NAPAS 38, CRC-16/CCITT-FALSE at the end).
 * @throws RangeError naming the part that is wrong: bank_bin, account, amount or memo
 */
export function vietQrPayload(transfer: VietQr): string {
  if (!MEMO.test(transfer.memo)) throw new RangeError("memo: 1 to 19 of A-Z and 0-9")
  return emvPayload(transfer)
}

/** The same without the limits on the memo: what other programs print. Kept apart to check it against their codes. */
export function emvPayload({ bank_bin, account, amount, memo }: VietQr): string {
  if (!/^\d{6}$/.test(bank_bin)) throw new RangeError("bank_bin: six digits")
  if (!/^[A-Z0-9]{1,19}$/i.test(account)) throw new RangeError("account: 1 to 19 letters and digits")
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > MAX_AMOUNT)
    throw new RangeError("amount: whole dong, more than zero")
  const beneficiary = tlv("00", bank_bin) + tlv("01", account)
  const body =
    tlv("00", "01") +
    tlv("01", "12") +
    tlv("38", tlv("00", NAPAS_GUID) + tlv("01", beneficiary) + tlv("02", TO_ACCOUNT)) +
    tlv("53", VND_NUMERIC) +
    tlv("54", String(amount)) +
    tlv("58", "VN") +
    tlv("62", tlv("08", memo)) +
    "6304"
  return body + crc16(body)
}

const tlv = (id: string, value: string): string => id + String(value.length).padStart(2, "0") + value

/** CRC-16/CCITT-FALSE of ASCII text, four upper-case hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) << 8
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, "0")
}
