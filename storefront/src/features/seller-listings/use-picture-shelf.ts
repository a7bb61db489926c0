"use client"

import { useReducer, useRef } from "react"
import { picturePath } from "@/shared/picture"
import { GOODS_PICTURE, shrinkPicture } from "@/shared/shrink-picture"
import { moveShelf, type ShelfPicture } from "./picture-shelf"

type Options = { urls: readonly string[]; uploadPath: string; failed: string }

const shelfOf = (urls: readonly string[]): ShelfPicture[] =>
  urls.map((url) => ({ key: url, preview: picturePath(url) ?? url, url, problem: null }))

/** What the backend answered to a picture: its address, or why not. */
async function send(path: string, file: File, failed: string): Promise<{ url: string } | { problem: string }> {
  try {
    const body = await shrinkPicture(file, GOODS_PICTURE)
    const answer = await fetch(path, { method: "POST", body, headers: { "content-type": body.type } })
    const said = (await answer.json()) as { url?: string; message?: string }
    return said.url ? { url: said.url } : { problem: said.message ?? failed }
  } catch {
    // No network, or an answer that is not ours: the picture stays on the shelf with a button to send it again.
    return { problem: failed }
  }
}

/** The pictures of the form, each uploaded as soon as it is chosen. */
export function usePictureShelf({ urls, uploadPath, failed }: Options) {
  const [shelf, move] = useReducer(moveShelf, urls, shelfOf)
  const files = useRef(new Map<string, File>())

  const upload = async (key: string) => {
    const file = files.current.get(key)
    if (!file) return
    const answer = await send(uploadPath, file, failed)
    if ("url" in answer) move({ kind: "arrived", key, url: answer.url })
    else move({ kind: "refused", key, problem: answer.problem })
  }
  const add = (chosen: readonly File[]) => {
    for (const file of chosen) {
      const key = crypto.randomUUID()
      files.current.set(key, file)
      move({ kind: "add", key, preview: URL.createObjectURL(file) })
      void upload(key)
    }
  }
  const again = (key: string) => {
    move({ kind: "again", key })
    void upload(key)
  }
  return { shelf, move, add, again }
}
