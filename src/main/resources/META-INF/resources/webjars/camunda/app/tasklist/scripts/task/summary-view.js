import { deadline, element, minute } from '../elements.js';
import { portalPath } from '../portal.js';

const STANDINGS = {
  UNMET: ['✗', '未达到'],
  UNSAID: ['✗', '未填写'],
  ADVISED: ['！', '建议达到'],
  CHECKED: ['◷', '核实中'],
  OPEN: ['○', '由人判断'],
  CLAIMED: ['？', '待核实'],
  MET: ['✓', '已达到']
};
const ORDER = Object.keys(STANDINGS);

/**
 * The parts of the summary of a task, in their order.
 *
 * @param takeOver what the button 接办 does, for a colleague or the substitute of the holder
 */
export function summaryOf({ dueAt, overdue, link, holder, declaration, list }, takeOver) {
  const unclaimed = holder === null;
  return [
    element('p', { class: 'tidu-head' },
      dueAt && element('span', { class: overdue ? 'tidu-overdue' : 'tidu-due' }, `办理期限 ${deadline(dueAt)}${overdue ? '（已逾期）' : ''}`),
      link && element('a', { href: portalPath(link.path), target: '_blank', rel: 'noopener' }, link.text),
      element('span', { class: 'tidu-quiet' }, unclaimed
        ? '尚未认领：以下内容和表单可以先看，认领后填写。' : `办理人：${holder.name}${holder.self ? '（本人）' : ''}`),
      holder?.actingFor && element('strong', {}, `代 ${holder.actingFor} 办理`),
      holder?.takeable && element('button', { type: 'button', class: 'btn btn-default btn-xs', onclick: () => takeOver(holder) },
        holder.substitute ? '代理接办' : '接办')),
    ...(declaration ? ofDeclaration(declaration, unclaimed) : []),
    ...(list ? ofList(list, unclaimed) : [])
  ];
}

function ofDeclaration({ number, enterpriseName, facts, verdict, judgedAt, conditions, scenarios, opinions, places, revision, submittedAt, open, changes }, unclaimed) {
  const barring = conditions.filter(({ standing }) => standing === 'UNMET' || standing === 'UNSAID').length;
  return [
    element('dl', { class: 'tidu-facts' },
      [{ label: '企业', value: enterpriseName }, { label: '申报编号', value: number }, ...facts].map(({ label, value }) =>
        element('div', {}, element('dt', {}, label), element('dd', {}, value)))),
    revision > 0 && element('p', {},
      element('a', { href: portalPath(`/cases/${encodeURIComponent(number)}?evidence`), target: '_blank', rel: 'noopener' }, '查看证明材料')),
    verdict && element('p', { class: barring ? 'tidu-verdict is-bad' : 'tidu-verdict' }, `条件核验（${minute(judgedAt)}）：${verdict}`),
    conditions.length > 0 && fold(`条件（${counted(conditions)}）`, unclaimed, element('ul', { class: 'tidu-conditions' },
      [...conditions].sort((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing)).map(condition))),
    scenarios.length > 0 && fold(`典型场景（${scenarios.length} 个）`, false,
      element('ul', { class: 'tidu-plain' }, scenarios.map(line => element('li', {}, line)))),
    (opinions.length > 0 || places.length > 0) && fold(`已有意见和排序（${opinions.length + places.length} 条）`, true,
      opinions.map(opinion), element('ul', { class: 'tidu-plain' }, places.map(place => element('li', {}, placeText(place))))),
    open.questions.length > 0 && openQuestions(number, revision, open),
    changes.length > 0 && fold(`与上一版的不同（${changes.length} 处）`, true,
      element('ul', { class: 'tidu-plain' }, changes.map(change => element('li', {}, changeText(change))))),
    revision > 0 && element('p', { class: 'tidu-quiet' }, revision === 1
      ? `申报书于 ${minute(submittedAt)} 提交。`
      : `申报书已改过 ${revision - 1} 次，最近一次于 ${minute(submittedAt)} 提交；各版和改动见申报页面的文档。`)
  ].filter(Boolean);
}

function counted(conditions) {
  return ORDER.map(standing => [STANDINGS[standing][1], conditions.filter(condition => condition.standing === standing).length])
    .filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count}`).join('，');
}

function condition({ title, clause, standing, required, actual, gap, finding }) {
  const [mark, word] = STANDINGS[standing];
  const told = standing === 'OPEN'
    ? [actual && `已填报：${actual}`, `县级判断：${finding ?? '尚无'}`]
    : [`要求：${required ?? '—'}`, actual !== null && `现为：${actual}`, gap && `差距：${gap}`];
  return element('li', { class: `is-${standing.toLowerCase()}` },
    element('span', { class: 'tidu-mark' }, element('span', { 'aria-hidden': 'true' }, `${mark} `), word),
    element('span', {}, title, element('small', {}, `　${clause}`),
      standing !== 'MET' && element('small', { class: 'tidu-told' }, told.filter(Boolean).join('；'))));
}

function opinion({ step, decision, reason, by, at, items, judgements }) {
  return element('div', { class: 'tidu-opinion' },
    element('strong', {}, `${step}：${decision}`),
    element('small', {}, `　${by}　${minute(at)}`),
    reason && element('p', {}, reason),
    element('ul', { class: 'tidu-plain' }, [...items, ...judgements].map(line => element('li', {}, line))));
}

/** As the page of the document has it, to which it leads. */
function openQuestions(number, revision, { questions, explanation }) {
  const page = portalPath(`/cases/${encodeURIComponent(number)}?document=application&revision=${revision}`);
  return element('div', { class: 'tidu-open' },
    element('p', {}, element('strong', {}, `提交时系统提示 ${questions.length} 处请核对`), '　',
      element('a', { href: page, target: '_blank', rel: 'noopener' }, '在申报书中查看')),
    element('ul', { class: 'tidu-plain' }, questions.map(({ question }) => element('li', {}, question))),
    element('p', {}, explanation ? `企业说明：${explanation}` : '企业没有另作说明。'));
}

const CHANGES = { ROW_ADDED: '新增', ROW_REMOVED: '删去', ROW_ORDER: '次序有变' };

function changeText({ kind, label, row, before, after }) {
  const place = row ? `${label} ${row}` : label;
  return kind === 'FIELD' ? `${place}：${before ?? '（空）'} → ${after ?? '（空）'}`
    : [`${place}：${CHANGES[kind]}`, before ?? after].filter(Boolean).join('　');
}

function placeText({ areaName, listNo, recommended, rank, remark, signedAt }) {
  const which = listNo > 1 ? `（第 ${listNo - 1} 次补充名单）` : '';
  return `${areaName}推荐名单${which}：${recommended ? `第 ${rank} 位` : '未推荐'}${remark ? `，${remark}` : ''}　${minute(signedAt)} 签署`;
}

function ofList({ title, deadlineAt, candidates, left }, unclaimed) {
  return [
    element('p', { class: 'tidu-verdict' }, `${title}：候选 ${candidates.length} 件，另有 ${left} 件未审核完毕或未提交；签署截止 ${deadline(deadlineAt)}。`),
    candidates.length > 0 && fold(`候选申报（${candidates.length} 件）`, unclaimed, element('ol', { class: 'tidu-plain' }, candidates.map(candidate)))
  ].filter(Boolean);
}

function candidate({ number, enterpriseName, factoryName, verdict, benchmarkYear, countyPlace }) {
  return element('li', {},
    element('a', { href: portalPath(`/cases/${encodeURIComponent(number)}`), target: '_blank', rel: 'noopener' }, enterpriseName),
    `　${factoryName}　${number}`,
    benchmarkYear && element('strong', {}, `　标杆企业（${benchmarkYear}）`),
    element('small', { class: 'tidu-told' }, [verdict && `条件核验：${verdict}`, countyPlace && placeText(countyPlace)].filter(Boolean).join('；')));
}

/** A part that can be folded away, by mouse and keyboard. */
function fold(title, open, ...content) {
  return element('details', { open }, element('summary', {}, title), ...content);
}
