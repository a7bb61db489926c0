const MARKS = /[\u0300-\u036f]/g

/** Text without marks and in lower case, đ as d, runs of space as one: "Đông  Trùng" -> "dong trung". */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim()

/** A path segment in ASCII: "Mắm tôm Hậu Lộc" -> "mam-tom-hau-loc". Empty when nothing is left. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
