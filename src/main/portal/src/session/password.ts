const MIN_LENGTH = 10

/** What is too weak about a password: it needs ten characters, letters and digits among them. */
export function passwordProblem(password: string): string | null {
  const strong = password.length >= MIN_LENGTH && /\p{L}/u.test(password) && /\d/.test(password)
  return strong ? null : PASSWORD_HINT
}

export const PASSWORD_HINT = `密码至少 ${MIN_LENGTH} 位，须同时含字母和数字`
