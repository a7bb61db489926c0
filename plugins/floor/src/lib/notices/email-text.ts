const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, "<br>")

export type Letter = { name: string | null; title: string; body: string; href: string | null }

/** A notice as an e-mail. `site`: the shop's own address, without a slash at the end. */
export function emailText(
  { name, title, body, href }: Letter,
  site: string,
): { subject: string; text: string; html: string } {
  const greeting = name ? `Kính gửi ông/bà ${name},` : "Kính gửi ông/bà,"
  const link = href === null ? null : `${site}${href}`
  const footer = "Thư này do sàn OCOP gửi tự động, xin không trả lời thư này."
  const text = [greeting, body, link ? `Xem tại: ${link}` : null, footer].filter(Boolean).join("\n\n")
  const paragraphs = [
    escape(greeting),
    escape(body),
    link ? `<a href="${escape(link)}">Xem trên sàn</a>` : null,
    `<small>${escape(footer)}</small>`,
  ]
  const html = paragraphs.flatMap((part) => (part ? [`<p>${part}</p>`] : [])).join("\n")
  return { subject: title.replace(/\s+/g, " ").trim(), text, html }
}
