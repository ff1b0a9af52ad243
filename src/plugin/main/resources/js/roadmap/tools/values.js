/** The candidates by value and effort: a drawing, or the same as a table. */
define('rice/roadmap/values', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces', 'rice/roadmap/parts', 'rice/roadmap/bubbles', 'rice/roadmap/values-table'], (dom, rest, pieces, parts, bubbles, valuesTable) => {
  'use strict';

  const { element, replace } = dom;

  const AGAIN = 1000;

  /** By item: what was chosen stays while the page is open, also when the item draws itself anew. */
  const kept = {};

  /** From the upper left one, in lines. */
  const QUADRANTS = [
    AJS.I18n.getText('rice.roadmap.values.wins'), AJS.I18n.getText('rice.roadmap.values.bets'),
    AJS.I18n.getText('rice.roadmap.values.fillins'), AJS.I18n.getText('rice.roadmap.values.think'),
  ];

  const quadrant = ({ effort, value }, split) => QUADRANTS[(value >= split.value ? 0 : 2) + (effort <= split.effort ? 0 : 1)];

  /** Points with their place and quadrant; medians split nothing where all are alike. */
  const prepared = (answer) => {
    const { points } = answer;
    const differ = (name) => points.some((point) => point[name] !== points[0][name]);
    const split = differ('effort') && differ('value') ? { quadrants: QUADRANTS, ...answer.split } : null;
    return Object.assign(answer, { split, points: points.map((point, index) => ({ index, quadrant: split && quadrant(point, split), ...point })) });
  };

  /** Shows it in the container; asks again while the ranking is being prepared. */
  const open = (view, container) => {
    const before = kept[view.id] || {};
    // Where the item only asks anew, what was shown stays until there is more.
    if (before.view === view) {
      before.load();
      return;
    }
    const chosen = kept[view.id] = Object.assign({ log: false, table: false, sort: { at: 1, sign: 1 } }, before, { view });
    const body = element('div', {}, AJS.I18n.getText('rice.roadmap.loading'));
    const asked = parts.latest();
    let answer = null;
    let drawn = 0;
    let timer = 0;

    const toggle = (name, text) => {
      const it = pieces.button(text, () => {
        chosen[name] = !chosen[name];
        it.setAttribute('aria-pressed', chosen[name]);
        draw();
      }, { 'aria-pressed': String(chosen[name]) });
      return it;
    };
    const log = toggle('log', AJS.I18n.getText('rice.roadmap.values.log'));
    const tools = pieces.box('bar', log, toggle('table', AJS.I18n.getText('rice.roadmap.values.table')));
    tools.hidden = true;
    const node = pieces.box('values', tools, body);

    const draw = () => {
      // The bubble that has the focus keeps it where all is drawn anew.
      const { key } = document.activeElement.dataset;
      const focused = body.contains(document.activeElement) && key && `[data-key="${key}"]`;
      drawn = node.clientWidth;
      if (!answer || !drawn) {
        return;
      }
      tools.hidden = false;
      log.hidden = chosen.table;
      replace(body, chosen.table ? valuesTable.table(view, answer, chosen) : bubbles(answer, chosen.log, drawn));
      if (focused && body.querySelector(focused)) {
        body.querySelector(focused).focus();
      }
    };

    /** There is nothing to draw, but this. */
    const tell = (message) => {
      answer = null;
      tools.hidden = true;
      replace(body, message);
    };

    const show = (told) => {
      if (told.preparing) {
        tell(pieces.message('info', AJS.I18n.getText('rice.roadmap.preparing', told.preparing.done, told.preparing.of)));
        timer = setTimeout(load, AGAIN);
      } else if (told.points.length === 0) {
        tell(pieces.message('info', AJS.I18n.getText('rice.roadmap.values.empty')));
      } else {
        answer = prepared(told);
        draw();
      }
    };

    const load = () => {
      clearTimeout(timer);
      return node.isConnected && asked(rest.get(view.source.address('roadmap/values', view.tried())), show, (problem) => tell(parts.trouble(problem, load)));
    };

    // Out of sight it has no width, and is drawn when it is seen again.
    new ResizeObserver(() => {
      if (node.clientWidth && node.clientWidth !== drawn && !(chosen.table && drawn)) {
        draw();
      }
    }).observe(node);

    chosen.load = load;
    replace(container, node);
    load();
  };

  return { open };
});
