import { Upload } from 'tus-js-client'
import { changeHeaders } from '@/api/http'
import { uploadAddress } from '@/api/evidence'

/** Small enough for a proxy's limit of bodies and for a slow line, large enough to be no burden. */
const PIECE = 4 * 1024 * 1024
/** Milliseconds; a connection that is cut comes back within this, mostly. Afterwards a person decides. */
const AGAIN_AFTER = [0, 1000, 3000, 5000, 10000, 20000]
/** A server that has no place now, or gave ours to somebody on a faster line, is asked again for an hour. Fewer seconds than it keeps our turn. */
const WHEN_BUSY = Array<number>(180).fill(20000)
const BUSY = 503
/** Refusals that pass: what was sent did not come in time, another node has the file, somebody else sends it. */
const PASSING = [408, 409, 423]

export interface Sending {
  pause(): void
  resume(): void
}

export interface Heard {
  progress(sent: number): void
  done(): void
  /** not by a refusal alone: the line may be cut for longer */
  stopped(why: string): void
}

/** Sends a file's bytes from where the server says it stopped; the server alone knows how far that is. */
export function sendFile(id: string, file: File, heard: Heard): Sending {
  const upload = new Upload(file, {
    uploadUrl: uploadAddress(id),
    chunkSize: PIECE,
    retryDelays: [...AGAIN_AFTER, ...WHEN_BUSY],
    storeFingerprintForResuming: false,
    onBeforeRequest(request) {
      Object.entries(changeHeaders()).forEach(([name, value]) => request.setHeader(name, value))
    },
    onShouldRetry: (fault, attempt) => navigator.onLine && goesOn(fault.originalResponse?.getStatus() ?? 0, attempt),
    onProgress: (sent) => heard.progress(sent),
    onSuccess: () => heard.done(),
    onError: (fault) => heard.stopped(words(fault)),
  })
  upload.start()
  return { pause: () => void upload.abort(), resume: () => upload.start() }
}

/** @param status of the refusal; 0 when nothing was heard */
export function goesOn(status: number, attempt: number): boolean {
  if (status === BUSY) {
    return true
  }
  const refused = status >= 400 && status < 500 && !PASSING.includes(status)
  return !refused && attempt < AGAIN_AFTER.length
}

/** What the server said, or that nothing was heard of it. */
export function words(fault: unknown): string {
  const response = (fault as { originalResponse?: { getBody(): string; getStatus(): number } | null }).originalResponse
  if (!response) {
    return '连接中断，已上传的部分不会丢失，网络恢复后请点“继续”'
  }
  try {
    const detail = (JSON.parse(response.getBody()) as { detail?: string }).detail
    if (detail) {
      return detail
    }
  } catch {
    // no words of ours: a proxy, or a request without a body
  }
  return response.getStatus() === 401 ? '登录已过期，请重新登录后继续上传' : '上传中断，请点“继续”再试'
}
