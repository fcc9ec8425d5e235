import { ApiProblem, ConnectionLost, problemOf } from './problem'
import { sentFile, type SentFile } from './sent-file'

const CSRF_COOKIE = 'TIDU-XSRF'
const CSRF_HEADER = 'X-TIDU-XSRF'

export interface Options {
  /** let the request outlive the page */
  keepalive?: boolean
  /** the caller deals with an expired session itself, for instance because there is input to keep */
  stay?: boolean
  /** gives the request up */
  signal?: AbortSignal
}

let whenSignedOut: () => void = () => undefined

/** What to do when the server says that nobody is signed in. */
export function onSignedOut(handler: () => void): void {
  whenSignedOut = handler
}

export const get = <T>(path: string, options?: Options) => request<T>('GET', path, undefined, options)
export const post = <T>(path: string, body?: unknown, options?: Options) => request<T>('POST', path, body, options)
export const put = <T>(path: string, body: unknown, options?: Options) => request<T>('PUT', path, body, options)
/** A file to be saved; when it is refused, why. */
export async function getFile(path: string): Promise<SentFile> {
  const response = await send('GET', path, undefined, {}, '*/*')
  return response.ok ? sentFile(response) : refuse(await problemOf(response), {})
}
/** Sends the bytes of one file and nothing else. */
export const sendFile = <T>(path: string, file: File) => request<T>('POST', path, file, { stay: true })
/** Sends one file, as a form does, with what else it says. */
export function upload<T>(path: string, file: File, said: Record<string, string> = {}): Promise<T> {
  const form = new FormData()
  form.append('file', file)
  Object.entries(said).forEach(([name, value]) => form.append(name, value))
  return request<T>('POST', path, form, { stay: true })
}
export const remove = <T>(path: string, options?: Options) => request<T>('DELETE', path, undefined, options)

async function request<T>(method: string, path: string, body: unknown, options: Options = {}): Promise<T> {
  if (method !== 'GET' && !csrfToken()) {
    await send('GET', '/api/session')
  }
  const token = csrfToken()
  let response = await send(method, path, body, options)
  // a new session brings a new token: one more try with it
  if (response.status === 403 && method !== 'GET' && !options.keepalive && (await renewedToken(token))) {
    response = await send(method, path, body, options)
  }
  if (!response.ok) {
    return refuse(await problemOf(response), options)
  }
  const text = await whole(response)
  return (text ? JSON.parse(text) : undefined) as T
}

async function send(
  method: string, path: string, body?: unknown, options: Options = {}, accept = 'application/json, application/problem+json',
): Promise<Response> {
  const headers: Record<string, string> = { Accept: accept }
  const asIs = body instanceof FormData || body instanceof Blob
  if (body instanceof Blob) {
    headers['Content-Type'] = 'application/octet-stream'
  } else if (body !== undefined && !asIs) {
    headers['Content-Type'] = 'application/json'
  }
  const token = csrfToken()
  if (method !== 'GET' && token) {
    headers[CSRF_HEADER] = token
  }
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      keepalive: options.keepalive ?? false,
      signal: options.signal ?? null,
      ...(body === undefined ? {} : { body: asIs ? body : JSON.stringify(body) }),
    })
  } catch {
    throw new ConnectionLost()
  }
}

/** The connection may go after the head of an answer has come. */
async function whole(response: Response): Promise<string> {
  try {
    return await response.text()
  } catch {
    throw new ConnectionLost()
  }
}

async function renewedToken(before: string | undefined): Promise<boolean> {
  await send('GET', '/api/session')
  return csrfToken() !== before
}

function refuse(problem: ApiProblem, options: Options): never {
  if (problem.status === 401 && !options.stay) {
    whenSignedOut()
  }
  throw problem
}

/** What every change carries, by name; empty while no session was opened. */
export function changeHeaders(): Record<string, string> {
  const token = csrfToken()
  return token ? { [CSRF_HEADER]: token } : {}
}

function csrfToken(): string | undefined {
  const entry = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${CSRF_COOKIE}=`))
  return entry && decodeURIComponent(entry.slice(CSRF_COOKIE.length + 1))
}
