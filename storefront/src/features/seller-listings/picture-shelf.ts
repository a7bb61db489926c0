/** A picture of the product form: on its way to the backend, arrived (`url`), or refused (`problem`). */
export type ShelfPicture = { key: string; preview: string; url: string | null; problem: string | null }

export type ShelfMove =
  | { kind: "add"; key: string; preview: string }
  | { kind: "arrived"; key: string; url: string }
  | { kind: "refused"; key: string; problem: string }
  | { kind: "again"; key: string }
  | { kind: "remove"; key: string }
  | { kind: "cover"; key: string }

const change = (shelf: readonly ShelfPicture[], key: string, to: Partial<ShelfPicture>): ShelfPicture[] =>
  shelf.map((picture) => (picture.key === key ? { ...picture, ...to } : picture))

/** The pictures of the form after one move. The first picture is the cover. */
export function moveShelf(shelf: readonly ShelfPicture[], move: ShelfMove): ShelfPicture[] {
  switch (move.kind) {
    case "add":
      return [...shelf, { key: move.key, preview: move.preview, url: null, problem: null }]
    case "arrived":
      return change(shelf, move.key, { url: move.url, problem: null })
    case "refused":
      return change(shelf, move.key, { problem: move.problem })
    case "again":
      return change(shelf, move.key, { problem: null })
    case "remove":
      return shelf.filter(({ key }) => key !== move.key)
    case "cover":
      return [...shelf.filter(({ key }) => key === move.key), ...shelf.filter(({ key }) => key !== move.key)]
  }
}

/** The addresses that the form sends, in order; pictures that have not arrived are left out. */
export const arrivedUrls = (shelf: readonly ShelfPicture[]): string[] =>
  shelf.flatMap(({ url }) => (url === null ? [] : [url]))

export const onTheirWay = (shelf: readonly ShelfPicture[]): boolean =>
  shelf.some(({ url, problem }) => url === null && problem === null)
