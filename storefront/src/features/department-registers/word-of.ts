/** The word for a code; the code itself where there is none yet, so that nothing is hidden. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code
