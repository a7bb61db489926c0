import "server-only"
import { textField } from "@/shared/forms/form-state"
import type { StallSession } from "../seller-session/session"
import { pictureList } from "./read-listing-form"
import { uploadPicture } from "./upload-picture"

/**
 * Uploads the files that came with the form itself, as they do without JavaScript, and adds their addresses to its pictures.
 * @throws BackendProblem when one is refused; those before it are already in the form
 */
export async function takePictures(session: StallSession, form: FormData): Promise<void> {
  const files = form.getAll("files").filter((file) => file instanceof File && file.size > 0) as File[]
  form.delete("files")
  for (const file of files) {
    const { url } = await uploadPicture(session, new Uint8Array(await file.arrayBuffer()), file.type)
    form.set("pictures", [...pictureList(textField(form, "pictures")), url].join("\n"))
  }
}
