define('rice/roadmap/comparison', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces', 'rice/roadmap/parts', 'rice/roadmap/copying'], (dom, rest, pieces, parts, copying) => {
  'use strict';

  const { element, replace } = dom;
  const { field, select, trouble } = parts;

  const GROUPS = () => [
    ['later', AJS.I18n.getText('rice.roadmap.changes.later')],
    ['earlier', AJS.I18n.getText('rice.roadmap.changes.earlier')],
    ['in', AJS.I18n.getText('rice.roadmap.changes.in')],
    ['out', AJS.I18n.getText('rice.roadmap.changes.out')],
    ['done', AJS.I18n.getText('rice.roadmap.changes.done')],
    ['rescored', AJS.I18n.getText('rice.roadmap.changes.rescored')],
    ['reestimated', AJS.I18n.getText('rice.roadmap.changes.reestimated')],
  ];

  /** The server's text begins with the key, which is a link here. */
  const line = ({ key, summary, text }) => element('li', {}, pieces.issue(key), text.startsWith(key) ? text.slice(key.length) : ': ' + text, ' ',
    element('span', { class: 'rice-subtle', dir: 'auto' }, text.includes(summary) ? '' : summary));

  const growth = ({ share, text }) => element('p', { class: 'rice-growth' },
    share === null ? null : element('strong', {}, (share < 0 ? '\u2212' : '+') + Math.round(Math.abs(share) * 100) + '\u00a0%'), ' ', text);

  const told = (answer) => {
    const groups = GROUPS().filter(([name]) => answer[name].length > 0);
    return [
      growth(answer.growth),
      groups.length === 0 ? element('p', {}, AJS.I18n.getText('rice.roadmap.changes.same')) : null,
      element('div', { class: 'rice-groups' }, ...groups.map(([name, title]) => element('div', {},
        element('strong', {}, title + ' (' + answer[name].length + ')'), element('ul', {}, ...answer[name].map(line))))),
      element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.roadmap.changes.unchanged', answer.unchanged)),
      copying(answer.text),
    ];
  };

  /** Two of the baselines, or one and now, side by side: newest first. */
  return (view, baselines) => {
    const choices = baselines.map(({ id, name, atText }) => [id, name + ' (' + atText + ')']);
    const older = field(view.id + 'changes-older', AJS.I18n.getText('rice.roadmap.changes.from'), select(choices));
    const newer = field(view.id + 'changes-newer', AJS.I18n.getText('rice.roadmap.changes.to'), select([['now', AJS.I18n.getText('rice.roadmap.changes.now')]].concat(choices)));
    const result = element('div', { 'aria-live': 'polite' });

    const compare = () => {
      // Each list has the newest first, and the second begins with now.
      const at = [older.control.selectedIndex + 1, newer.control.selectedIndex].sort((one, other) => other - one);
      const id = (index) => index === 0 ? 'now' : baselines[index - 1].id;
      if (at[0] === at[1]) {
        newer.error(AJS.I18n.getText('rice.roadmap.changes.two'));
        return;
      }
      newer.error();
      result.setAttribute('aria-busy', 'true');
      rest.get(view.source.address('baselines/comparison', { older: id(at[0]), newer: id(at[1]) }))
        .then((answer) => replace(result, ...told(answer)), (problem) => replace(result, trouble(problem, compare)))
        .then(() => result.removeAttribute('aria-busy'));
    };

    compare();
    return element('div', {}, element('h5', {}, AJS.I18n.getText('rice.roadmap.changes.compare')),
      element('form', {
        class: 'aui rice-fields',
        onsubmit: (event) => {
          event.preventDefault();
          compare();
        },
      }, older.node, newer.node, element('button', { class: 'aui-button', type: 'submit' }, AJS.I18n.getText('rice.roadmap.changes.do'))), result);
  };
});
