import type { Session } from "./state"

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stripe (giả)</title><body><main>${body}</main></body></html>`

/** The page where the card is entered. */
export const cardPage = ({ id, amount_total, cancel_url }: Session, said: string): string =>
  page(`<h1>${String(amount_total)} VND</h1>${said ? `<p role="alert">${escape(said)}</p>` : ""}
    <form method="post" action="/c/pay/${id}"><label>Số thẻ <input name="number" inputmode="numeric" required></label>
    <button>Thanh toán</button></form><a href="${escape(cancel_url)}">Quay lại</a>`)

/** The page of the cardholder's bank. */
export const bankPage = ({ id }: Session): string =>
  page(`<h1>3-D Secure</h1><form method="post" action="/c/pay/${id}/bank">
    <button name="answer" value="yes">Đồng ý</button><button name="answer" value="no">Từ chối</button></form>`)

export const closedPage = (): string => page(`<h1>Trang này không dùng được nữa</h1>`)
