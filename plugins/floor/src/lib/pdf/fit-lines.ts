/** Breaks `text` at its spaces into at most `lines` that `fits`; what is left over ends in an ellipsis. */
export function fitLines(text: string, lines: number, fits: (line: string) => boolean): string[] {
  const broken: string[] = []
  let rest = text.trim().split(/\s+/)
  while (rest.length > 0 && broken.length < lines) {
    let taken = rest.length
    while (taken > 1 && !fits(rest.slice(0, taken).join(" "))) taken--
    const last = broken.length === lines - 1 && taken < rest.length
    const line = last ? `${rest.slice(0, taken).join(" ")}…` : rest.slice(0, taken).join(" ")
    broken.push(shorten(line, fits))
    rest = rest.slice(taken)
  }
  return broken
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const letters = [...line.replace(/…$/, "")]
  if (fits(line)) return line
  while (letters.length > 1 && !fits(`${letters.join("")}…`)) letters.pop()
  return `${letters.join("").trimEnd()}…`
}
