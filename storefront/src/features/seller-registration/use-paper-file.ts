"use client"

import { useRef, useState } from "react"
import { PAPER_PICTURE, shrinkPicture } from "@/shared/shrink-picture"

/** The file of a paper: none yet, on its way, arrived, or refused. */
export type PaperFile =
  | { state: "none" }
  | { state: "sending"; name: string; preview: string | null }
  | { state: "arrived"; name: string; preview: string | null; id: string; size: number }
  | { state: "refused"; name: string; preview: string | null; problem: string }

type Options = { start: PaperFile; uploadPath: string; failed: string }
type Answer = { id?: string; size?: number; message?: string }

/** A photo's name after it was made a JPEG; other files keep theirs. */
const nameOf = (file: File, body: Blob): string =>
  body === file ? file.name : `${file.name.replace(/\.[^.]*$/, "") || "anh"}.jpg`

async function upload(
  path: string,
  file: File,
  failed: string,
): Promise<{ id: string; size: number } | { problem: string }> {
  try {
    const body = file.type.startsWith("image/") ? await shrinkPicture(file, PAPER_PICTURE) : file
    const answer = await fetch(path, {
      method: "POST",
      body,
      headers: {
        "content-type": body.type || "application/octet-stream",
        "x-file-name": encodeURIComponent(nameOf(file, body)),
      },
    })
    const { id, size, message } = (await answer.json()) as Answer
    return id ? { id, size: size ?? body.size } : { problem: message ?? failed }
  } catch {
    // No network, or an answer that is not ours: the file stays, with a button to send it again.
    return { problem: failed }
  }
}

/** One paper, sent as soon as it is photographed or chosen. */
export function usePaperFile({ start, uploadPath, failed }: Options) {
  const [file, setFile] = useState<PaperFile>(start)
  const chosen = useRef<File | null>(null)
  const turn = useRef(0)

  const send = async (picked: File) => {
    chosen.current = picked
    const mine = ++turn.current
    const preview = picked.type.startsWith("image/") ? URL.createObjectURL(picked) : null
    const about = { name: picked.name, preview }
    setFile({ state: "sending", ...about })
    const answer = await upload(uploadPath, picked, failed)
    if (mine !== turn.current) return
    setFile("id" in answer ? { state: "arrived", ...about, ...answer } : { state: "refused", ...about, ...answer })
  }
  const again = () => {
    if (chosen.current) void send(chosen.current)
  }
  return { file, send, again }
}
