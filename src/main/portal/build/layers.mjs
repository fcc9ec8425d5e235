/**
 * The order of the folders: one may import from those before it only, so that no two lean on each other. A page knows
 * no other page.
 */
const FOLDERS = [
  'api', 'uscc', 'time', 'picture', 'draft', 'document', 'conditions', 'session', 'components', 'form', 'sections', 'evidence', 'rounds', 'workbench', 'structure', 'pages',
]
const SELF_TEST = ['controls', 'answers', 'scenarios', 'digital', 'result', 'take-over']

export const layers = [
  ...FOLDERS.slice(0, -1).map((folder, place) =>
    forbid(`src/${folder}/**`, [], `^(@|\\.\\.)/(${FOLDERS.slice(place + 1).join('|')})/`)),
  forbid('src/pages/**', ['src/pages/self-test/*/**'], '^(@/pages|\\.\\.)/'),
  ...SELF_TEST.map((folder, place) =>
    forbid(`src/pages/self-test/${folder}/**`, [],
      `^(@/pages/|\\.\\./\\.\\./[a-z]|\\.\\./(${['[A-Z]', ...SELF_TEST.slice(place + 1).map((name) => `${name}/`)].join('|')}))`)),
]

function forbid(files, ignores, regex) {
  const message = 'the order of the folders (build/layers.mjs) does not allow this import'
  return { files: [files], ignores, rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message, caseSensitive: true }] }] } }
}
