/** What "Thêm vào giỏ" shows after it was pressed; null before. */
export type AddState = { kind: "added"; message?: undefined } | { kind: "problem"; message: string } | null
