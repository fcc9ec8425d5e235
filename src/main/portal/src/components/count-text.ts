/** The server counts to a thousand; one more stands for any more. */
const MOST = 1000

export const countText = (total: number) => (total > MOST ? `${MOST}+` : String(total))
