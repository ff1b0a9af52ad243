define('rice/roadmap/comparison', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces', 'rice/roadmap/fields', 'rice/roadmap/parts'], (dom, rest, pieces, fields, parts) => {
  'use strict';

  const { element, replace } = dom;

  const GROUPS = {
    later: AJS.I18n.getText('rice.roadmap.changes.later'),
    earlier: AJS.I18n.getText('rice.roadmap.changes.earlier'),
    in: AJS.I18n.getText('rice.roadmap.changes.in'),
    out: AJS.I18n.getText('rice.roadmap.changes.out'),
    done: AJS.I18n.getText('rice.roadmap.changes.done'),
    rescored: AJS.I18n.getText('rice.roadmap.changes.rescored'),
    reestimated: AJS.I18n.getText('rice.roadmap.changes.reestimated'),
  };

  const line = ({ key, summary, text }) => [...pieces.line({ key, summary }), pieces.box('subtle', text)];

  const group = (title, lines) => lines.length === 0 ? null : element('div', {}, element('strong', {}, title + ' (' + lines.length + ')'), pieces.list('plain', lines));

  /** Lists of {later: [{key, summary, text}], earlier and so on}, and of the periods whose work is not the same. */
  const groups = (answer, periods = []) => pieces.box('groups',
    ...Object.entries(GROUPS).map(([name, title]) => group(title, (answer[name] || []).map(line))).concat(group(AJS.I18n.getText('rice.roadmap.whatif.used.title'), periods)).filter(Boolean));

  /** Puts a text into the clipboard; where the browser does not let it, the text is shown, selected. */
  const copy = async (text, news) => {
    try {
      await navigator.clipboard.writeText(text);
      replace(news, AJS.I18n.getText('rice.roadmap.changes.copied'));
    } catch (refused) {
      const area = element('textarea', { class: 'textarea', readonly: true, rows: '8', 'aria-label': AJS.I18n.getText('rice.roadmap.changes.copy') }, text);
      replace(news, AJS.I18n.getText('rice.roadmap.changes.byhand'), area);
      area.select();
    }
  };

  const told = (answer) => {
    const { growth: { share, text } } = answer;
    const percent = Math.round(Math.abs(share) * 100);
    const news = element('p', { role: 'status' });
    return [
      element('p', { class: 'rice-growth' }, element('strong', {}, percent ? (share < 0 ? '\u2212' : '+') + percent + '\u00a0% ' : null), text),
      groups(answer),
      pieces.box('subtle', AJS.I18n.getText('rice.roadmap.changes.unchanged', answer.unchanged)),
      pieces.button(AJS.I18n.getText('rice.roadmap.changes.copy'), () => copy(answer.text, news)), news,
    ];
  };

  /** Two of the baselines, or one and now, side by side: newest first. */
  const open = (view, baselines) => {
    const choices = baselines.map(({ id, name, atText }) => [id, name + ' (' + atText + ')']);
    const field = fields(view.id + 'changes-', {});
    const older = field('older', choices, AJS.I18n.getText('rice.roadmap.changes.from'));
    const newer = field('newer', [['now', AJS.I18n.getText('rice.roadmap.baseline.now')]].concat(choices), AJS.I18n.getText('rice.roadmap.changes.to'));
    const result = element('div', { 'aria-live': 'polite' });
    const compared = parts.latest();

    const compare = async () => {
      // The newest come first, and now before them.
      const at = (one) => baselines.findIndex(({ id }) => id === one.value());
      const [first, second] = [older, newer].sort((one, other) => at(other) - at(one)).map((one) => one.value());
      parts.refuse(newer, first === second && AJS.I18n.getText('rice.roadmap.changes.two'));
      if (first !== second) {
        await compared(rest.get(view.source.address('baselines/comparison', { older: first, newer: second })),
          (answer) => replace(result, ...told(answer)), (problem) => replace(result, parts.trouble(problem, compare)));
      }
    };

    compare();
    return element('div', {}, element('h5', {}, AJS.I18n.getText('rice.roadmap.changes.compare')),
      parts.form(AJS.I18n.getText('rice.roadmap.changes.do'), compare, older, newer), result);
  };

  return { open, groups };
});
