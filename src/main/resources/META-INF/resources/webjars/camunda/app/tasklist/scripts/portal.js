/** The portal behind Tasklist: same server, same session. */
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export const portalPath = path => root + path;

/** What the portal's API answers; rejects with a sentence for people. */
export async function ask(path, { method = 'GET', body } = {}) {
  const token = document.cookie.match(/(?:^|; )TIDU-XSRF=([^;]*)/)?.[1];
  const answer = await fetch(portalPath(path), {
    method,
    headers: {
      Accept: 'application/json',
      ...(body && { 'Content-Type': 'application/json' }),
      ...(token && { 'X-TIDU-XSRF': decodeURIComponent(token) })
    },
    body: body && JSON.stringify(body)
  }).catch(() => {
    throw new Error('网络不通，请稍后重试');
  });
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    const [first] = content.errors ?? [];
    throw new Error(first?.message ?? content.detail ?? `服务器未能答复（${answer.status}），请稍后重试`);
  }
  return content;
}
