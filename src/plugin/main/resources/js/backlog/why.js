/** Why a row has its score and its rank, beside the grid. */
define('rice/backlog/why', ['rice/dom', 'rice/rest', 'rice/explanation', 'rice/backlog/parts'], (dom, rest, explanation, parts) => {
  'use strict';

  const { element, replace } = dom;
  const { button } = parts;

  /** `reviewed(keys)` stamps issues as looked at, `onChanged` tells of those that were changed here. */
  return ({ backlog, reviewed, onChanged }) => {
    let shown = null;
    let end = () => undefined;

    /** The focus stays inside, where it was. */
    const draw = (node, ...children) => {
      const inside = node.contains(document.activeElement);
      node.removeAttribute('aria-busy');
      replace(node, ...children);
      if (inside) {
        (node.querySelector('button') || node).focus();
      }
    };

    const explain = (why) => {
      const { row, node } = shown;
      const told = explanation.node(why);
      if (row.editable) {
        told.querySelector('.rice-why-review').append(button(AJS.I18n.getText('rice.backlog.reviewed'), () => reviewed([row.key])));
      }
      draw(node, element('p', { class: 'rice-clamp', dir: 'auto' }, why.summary), told);
    };

    const fail = (problem) => draw(shown.node,
      element('p', { class: 'rice-error', role: 'alert' }, rest.sentence(problem)),
      button(AJS.I18n.getText('rice.panel.retry'), ask));

    /** The cut line is where the page draws it. */
    const ask = () => {
      const { key } = shown.row;
      end();
      end = explanation.follow(() => backlog.server.why(key, backlog.query()), explain, fail);
    };

    /** Asks again if it is about one of these. */
    onChanged((keys) => {
      if (shown !== null && keys.includes(shown.row.key)) {
        ask();
      }
    });

    return (row) => {
      const node = element('div', { tabindex: '-1', 'aria-busy': 'true' }, AJS.I18n.getText('rice.backlog.loading'));
      const mine = { row, node };
      backlog.aside.open(AJS.I18n.getText('rice.backlog.why.title', row.key), node, () => {
        end();
        shown = shown === mine ? null : shown;
        backlog.rows.mark([]);
      });
      backlog.rows.mark([row.key]);
      shown = mine;
      ask();
    };
  };
});
