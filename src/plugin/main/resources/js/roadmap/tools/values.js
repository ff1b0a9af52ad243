/** The candidates by value and effort: a drawing, or the same as a table. */
define('rice/roadmap/values', ['rice/dom', 'rice/rest', 'rice/roadmap/pieces', 'rice/roadmap/parts', 'rice/roadmap/bubbles', 'rice/roadmap/values-table'], (dom, rest, pieces, parts, bubbles, valuesTable) => {
  'use strict';

  const { element, replace } = dom;
  const { message, trouble } = parts;

  const AGAIN = 1000;

  /** By item: what was chosen stays while the page is open, also when the item draws itself anew. */
  const kept = {};

  /** High and low, as the medians split them; none where all are the same. */
  const quadrant = ({ split }, { effort, value }) => {
    if (!split) {
      return '\u2013';
    }
    if (value >= split.value) {
      return effort <= split.effort ? AJS.I18n.getText('rice.roadmap.values.wins') : AJS.I18n.getText('rice.roadmap.values.bets');
    }
    return effort <= split.effort ? AJS.I18n.getText('rice.roadmap.values.fillins') : AJS.I18n.getText('rice.roadmap.values.think');
  };

  const differ = (points, name) => points.some((point) => point[name] !== points[0][name]);

  /** What the drawing and the table need: points with their quadrants; medians split nothing where all are alike. */
  const prepared = (answer) => {
    const { points } = answer;
    const split = points.length > 0 && differ(points, 'effort') && differ(points, 'value') ? answer.split : null;
    return Object.assign({}, answer, { split, points: points.map((point) => Object.assign({ quadrant: quadrant({ split }, point) }, point)) });
  };

  /** Shows it in the container; asks again while the ranking is being prepared. */
  const open = (view, container) => {
    const chosen = kept[view.id] = Object.assign({ log: false, table: false, focused: null }, kept[view.id]);
    // Where the item only asks anew, what was shown stays until there is more.
    let answer = chosen.view === view ? chosen.answer : null;
    const body = element('div', {});
    const node = element('div', { class: 'rice-values' });
    let shownWidth = 0;

    const toggle = (name, text) => {
      const it = pieces.button(text, () => {
        chosen[name] = !chosen[name];
        it.setAttribute('aria-pressed', String(chosen[name]));
        draw();
      }, { 'aria-pressed': String(chosen[name]) });
      return it;
    };
    const log = toggle('log', AJS.I18n.getText('rice.roadmap.values.log'));
    const tools = element('div', { class: 'rice-tool-buttons' }, log, toggle('table', AJS.I18n.getText('rice.roadmap.values.table')));

    const draw = () => {
      if (!answer) {
        return;
      }
      shownWidth = Math.round(node.clientWidth);
      log.hidden = chosen.table;
      tools.hidden = false;
      replace(body, chosen.table ? valuesTable(view, answer, chosen) : bubbles(answer, chosen, shownWidth));
    };

    const told = (child) => {
      tools.hidden = true;
      replace(body, child);
    };

    const show = (read) => {
      if (read.preparing) {
        told(message('info', AJS.I18n.getText('rice.roadmap.values.preparing', read.preparing.done, read.preparing.of)));
        setTimeout(load, AGAIN);
      } else if (read.points.length === 0) {
        told(message('info', AJS.I18n.getText('rice.roadmap.values.empty')));
      } else {
        answer = prepared(read);
        Object.assign(chosen, { view, answer });
        draw();
      }
    };

    const load = () => {
      if (node.isConnected) {
        rest.get(view.source.address('roadmap/values', view.whatIf && view.whatIf.parameters())).then(show).catch((problem) => told(trouble(problem, load)));
      }
    };

    new ResizeObserver((entries, observer) => {
      if (!node.isConnected) {
        observer.disconnect();
      } else if (node.clientWidth > 0 && Math.abs(node.clientWidth - shownWidth) > 1 && !chosen.table) {
        draw();
      }
    }).observe(node);

    tools.hidden = true;
    node.append(tools, body);
    replace(body, element('p', { 'aria-busy': 'true' }, AJS.I18n.getText('rice.roadmap.loading')));
    replace(container, node);
    draw();
    load();
  };

  return { open };
});
