define('rice/roadmap/values-table', ['rice/dom', 'rice/roadmap/pieces'], (dom, pieces) => {
  'use strict';

  const { element, replace } = dom;

  const number = (name) => ({ name, text: (point) => point[name + 'Text'], by: (point) => point[name], numeric: true });

  const COLUMNS = () => [
    [AJS.I18n.getText('rice.roadmap.values.rank'), { name: 'rank', text: ({ rank }) => rank, by: ({ index }) => index, numeric: true }],
    [AJS.I18n.getText('rice.roadmap.values.issue'), { name: 'key', by: ({ summary }) => summary, text: ({ key, summary }) => element('div', {}, pieces.issue(key), ' ', element('span', { dir: 'auto' }, summary)) }],
    [AJS.I18n.getText('rice.roadmap.values.value'), number('value')],
    [AJS.I18n.getText('rice.roadmap.values.effort'), number('effort')],
    [AJS.I18n.getText('rice.roadmap.values.reach'), number('reach')],
    [AJS.I18n.getText('rice.roadmap.values.score'), number('score')],
    [AJS.I18n.getText('rice.roadmap.values.quadrant'), { name: 'quadrant', text: ({ quadrant }) => quadrant, by: ({ quadrant }) => quadrant }],
    [AJS.I18n.getText('rice.roadmap.values.status'), { name: 'status', text: ({ status }) => status.name, by: ({ status }) => status.name }],
    [AJS.I18n.getText('rice.roadmap.values.place'), { name: 'place', text: ({ place }) => place, by: ({ place }) => place }],
  ];

  const compare = (by) => (one, other) => {
    const [a, b] = [by(one), by(other)];
    // What is not known comes last.
    if (a === null || b === null || a === undefined || b === undefined) {
      return (a === null || a === undefined) - (b === null || b === undefined);
    }
    return typeof a === 'number' ? a - b : a.localeCompare(b);
  };

  /** The points as a table that is sorted by its headers; `chosen` keeps by which. */
  return (view, answer, chosen) => {
    const rows = answer.points.map((point, index) => Object.assign({ index }, point));
    const columns = COLUMNS();
    const body = element('tbody', {});
    const heads = columns.map(([title, column]) => element('th', { scope: 'col', class: column.numeric ? 'rice-num' : null },
      element('button', { type: 'button', class: 'rice-sort', onclick: () => sort(column, title) }, title)));

    const row = (point) => element('tr', {}, ...columns.map(([, { text, numeric }]) => element('td', { class: numeric ? 'rice-num' : null }, text(point) || '\u2013')));

    const draw = () => {
      const { name, down } = chosen.sort;
      const { by } = columns.map(([, column]) => column).find((column) => column.name === name);
      const known = rows.filter((point) => by(point) !== null && by(point) !== undefined);
      const sorted = rows.slice().sort(compare(by));
      replace(body, ...(down ? sorted.slice(0, known.length).reverse().concat(sorted.slice(known.length)) : sorted).map(row));
      heads.forEach((head, index) => head.setAttribute('aria-sort', columns[index][1].name !== name ? 'none' : down ? 'descending' : 'ascending'));
    };

    const sort = ({ name, numeric }, title) => {
      const again = chosen.sort.name === name;
      chosen.sort = { name, down: again ? !chosen.sort.down : Boolean(numeric) && name !== 'rank' };
      draw();
      view.say(AJS.I18n.getText('rice.roadmap.values.sorted', title));
    };

    chosen.sort = chosen.sort || { name: 'rank', down: false };
    draw();
    const caption = AJS.I18n.getText('rice.roadmap.values.title');
    return element('div', { class: 'rice-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
      element('table', { class: 'aui rice-values-table', 'aria-label': caption }, element('thead', {}, element('tr', {}, ...heads)), body));
  };
});
