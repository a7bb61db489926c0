/**
 * What two writings of one decision number have in common: "715/QĐ-UBND", "715 /qđ-ubnd", a letter Ð of another alphabet (U+00D0), marks
 * that stand apart. For comparing only; what people read is the number as it was written.
 */
export const decisionNumberKey = (number: string): string =>
  number.normalize("NFC").replace(/\s/g, "").replace(/[Ðð]/g, "Đ").toUpperCase()

/** The SQL twin of `decisionNumberKey`, of the expression `number`. The unique index on table recognition_decision has it, too. */
export const decisionNumberKeySql = (number: string): string =>
  String.raw`upper(translate(regexp_replace(normalize(${number}, NFC), '[\s\u00a0\u2007\u202f\ufeff]', '', 'g'), 'Ððđ', 'ĐĐĐ'))`
