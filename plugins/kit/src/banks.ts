/** A bank that a VietQR code can send money to: its number at NAPAS, and the name that people know it by. */
export type Bank = { bin: string; name: string }

/** Banks of NAPAS 247 by name. After a merger the number stays: the name is today's. */
export const BANKS: readonly Bank[] = [
  { bin: "970416", name: "ACB" },
  { bin: "970405", name: "Agribank" },
  { bin: "970409", name: "Bac A Bank" },
  { bin: "970418", name: "BIDV" },
  { bin: "546034", name: "CAKE by VPBank" },
  { bin: "970446", name: "Co-opBank" },
  { bin: "970437", name: "HDBank" },
  { bin: "970449", name: "LPBank" },
  { bin: "970422", name: "MB Bank" },
  { bin: "970414", name: "MBV" },
  { bin: "970426", name: "MSB" },
  { bin: "970428", name: "Nam A Bank" },
  { bin: "970448", name: "OCB" },
  { bin: "970403", name: "Sacombank" },
  { bin: "970440", name: "SeABank" },
  { bin: "970443", name: "SHB" },
  { bin: "970407", name: "Techcombank" },
  { bin: "963388", name: "Timo" },
  { bin: "970423", name: "TPBank" },
  { bin: "970441", name: "VIB" },
  { bin: "970436", name: "Vietcombank" },
  { bin: "970415", name: "VietinBank" },
  { bin: "970406", name: "Vikki Bank" },
  { bin: "970432", name: "VPBank" },
]

const NAMES: ReadonlyMap<string, string> = new Map(BANKS.map(({ bin, name }) => [bin, name]))

export const isBank = (bin: string): boolean => NAMES.has(bin)

/** The bank's name; its number where the list does not know it any more. */
export const bankName = (bin: string): string => NAMES.get(bin) ?? bin
