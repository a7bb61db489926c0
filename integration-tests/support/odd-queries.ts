/** What somebody may type, paste or send, and no engine may stumble over. */
export const ODD_QUERIES = [
  "a",
  "🍯🍯",
  "!!!",
  "\u0007mật\u200b ong",
  "mật ong".normalize("NFD"),
  "мёд 蜂蜜 mật ong",
  "'; DROP TABLE product; --",
  'name = "x" OR price > 0',
  "giá -5k đến -1k",
  "99999999999999999999k",
  "-",
  '\\"{}[]()*',
  "sao ".repeat(40),
] as const
