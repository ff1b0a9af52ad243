define('rice/roadmap/values-table', ['rice/dom', 'rice/roadmap/pieces', 'rice/roadmap/parts'], (dom, pieces, parts) => {
  'use strict';

  const { element, replace } = dom;

  const numeric = (title, name) => ({ title, text: (point) => point[name + 'Text'], by: (point) => point[name] ?? -1, numeric: true });

  const words = (title, text) => ({ title, text, by: (point) => text(point) || '\uffff' });

  /** What is told of a point: {title, text(point), by(point)}. */
  const columns = ({ unit, reachUnit }) => [
    { title: AJS.I18n.getText('rice.roadmap.values.rank'), text: ({ rank }) => rank, by: ({ index }) => index, numeric: true },
    numeric(AJS.I18n.getText('rice.roadmap.values.score'), 'score'),
    numeric(AJS.I18n.getText('rice.roadmap.values.value'), 'value'),
    numeric(AJS.I18n.getText('rice.roadmap.values.effort', unit), 'effort'),
    numeric(AJS.I18n.getText('rice.roadmap.values.reach', reachUnit), 'reach'),
    words(AJS.I18n.getText('rice.roadmap.values.status'), ({ status }) => status.name),
    words(AJS.I18n.getText('rice.roadmap.values.quadrant'), ({ quadrant }) => quadrant),
    words(AJS.I18n.getText('rice.roadmap.values.place'), ({ place }) => place),
  ];

  const issue = { title: AJS.I18n.getText('rice.roadmap.values.issue'), by: ({ summary }) => summary,
    text: (point) => element('span', {}, ...pieces.line(point)) };

  /** The points as a table that is sorted by its headers; `chosen.sort` keeps by which. */
  const table = (view, answer, chosen) => {
    const all = [issue].concat(columns(answer));
    const node = element('div', {});
    const draw = () => {
      const { at, sign } = chosen.sort;
      const { by } = all[at];
      const order = (one, other) => sign * (typeof by(one) === 'number' ? by(one) - by(other) : by(one).localeCompare(by(other)));
      const head = ({ title, numeric: isNumber }, index) => element('th', {
        scope: 'col', class: isNumber && 'rice-num', 'aria-sort': index !== at ? 'none' : sign < 0 ? 'descending' : 'ascending',
      }, element('button', { type: 'button', class: 'rice-sort', onclick: () => sort(index) }, title));
      replace(node, parts.table(AJS.I18n.getText('rice.roadmap.view.values'), all.map(head),
        answer.points.slice().sort(order).map((point) => all.map(({ text, numeric: isNumber }) => {
          const content = text(point) || '\u2013';
          return isNumber ? pieces.box('num', content) : content;
        }))));
    };
    const sort = (index) => {
      chosen.sort = { at: index, sign: chosen.sort.at === index ? -chosen.sort.sign : 1 };
      draw();
      node.querySelectorAll('.rice-sort')[index].focus();
      view.say(AJS.I18n.getText('rice.roadmap.values.sorted', all[index].title));
    };
    draw();
    return node;
  };

  return { columns, table };
});
