/** A file the server sent, with the name it gave it. */
export interface SentFile {
  name: string
  content: Blob
}

export async function sentFile(response: Response): Promise<SentFile> {
  return { name: nameIn(response.headers.get('content-disposition') ?? ''), content: await response.blob() }
}

/** RFC 6266: names that are not ASCII stand in `filename*`. */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/.exec(disposition)?.[1] ?? '')
}
