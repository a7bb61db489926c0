// A tone mark on the second vowel of an open oa, oe or uy. The u of "qu" belongs to the consonant: "quý" stays.
const MISPLACED_TONE = /(o(?=[ae])|(?<!q)u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu

/**
 * The spelling that people and the press use, with the tone mark on the first vowel of an open oa, oe or uy:
 * "Thanh Hoá" -> "Thanh Hóa", "Thuỷ" -> "Thủy". Official lists mix both. Text that is already usual does not change;
 * folded text is the same before and after.
 */
export const usualSpelling = (text: string): string =>
  text.normalize("NFD").replace(MISPLACED_TONE, "$1$3$2").normalize("NFC")
