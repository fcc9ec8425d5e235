const MIN_LENGTH = 10

export const PASSWORD_HINT = `密码至少 ${MIN_LENGTH} 位，须同时含字母和数字`
export const STAFF_PASSWORD_HINT = `密码至少 ${MIN_LENGTH} 位，须含大写字母、小写字母、数字和符号，且不含账号`

/** What is too weak about a password: it needs ten characters, letters and digits among them. */
export function passwordProblem(password: string): string | null {
  const strong = password.length >= MIN_LENGTH && /\p{L}/u.test(password) && /\d/.test(password)
  return strong ? null : PASSWORD_HINT
}

/** The stricter rules for the staff. */
export function staffPasswordProblem(password: string, account: string): string | null {
  const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[^\p{L}\d]/u]
  const strong = password.length >= MIN_LENGTH && kinds.every((kind) => kind.test(password))
  return strong && !password.toLowerCase().includes(account.toLowerCase()) ? null : STAFF_PASSWORD_HINT
}
