/** The goals of the project: issues that serve one score a multiple. */
define('rice/settings/goals', ['rice/dom', 'rice/numbers', 'rice/settings/rows'], (dom, numbers, rows) => {
  'use strict';

  const { element } = dom;

  const PATH = ['goals'];

  return (settings) => {
    const { draft, inputs, marks } = settings;
    const none = element('p', { class: 'rice-subtle' }, AJS.I18n.getText('rice.set.goals.none'));
    const add = element('button', {
      type: 'button', class: 'aui-button', id: 'rice-set-goals-add', onclick: () => list.add({ label: '', jql: '', multiplier: 1.5 }),
    }, AJS.I18n.getText('rice.set.goals.add'));
    let counts = [];

    const row = (goal, at, index) => {
      const wrong = element('div', { class: 'error' });
      const count = element('div', { class: 'rice-subtle rice-count' });
      const node = element('div', { class: 'rice-goal' },
        inputs.text({ path: at.concat('label'), label: AJS.I18n.getText('rice.set.goals.label') }),
        inputs.number({ path: at.concat('multiplier'), label: AJS.I18n.getText('rice.set.goals.multiplier') }),
        element('div', { class: 'rice-goal-query' }, inputs.query({ path: at.concat('jql'), label: AJS.I18n.getText('rice.set.jql') }), count), wrong);
      counts[index] = count;
      marks.add(at, { isThere: () => wrong.isConnected, focus: () => node.querySelector('input').focus(), tell: (text) => { wrong.textContent = text; } });
      return node;
    };

    const told = ({ matching, first }) => {
      if (matching === null) {
        return '';
      }
      return first === null ? AJS.I18n.getText('rice.set.goals.matching', matching, numbers.number(matching))
        : AJS.I18n.getText('rice.set.goals.count', matching, numbers.number(matching), numbers.number(first));
    };

    /** Counts belong to what was checked last; meanwhile they say nothing. */
    const show = (answer) => counts.forEach((count, index) => {
      const found = answer && answer.goals[index];
      count.textContent = found ? told(found) : '';
    });

    const list = rows(settings, {
      path: PATH,
      name: ({ label }, index) => label || AJS.I18n.getText('rice.set.goal', String(index + 1)),
      draw: row,
      drawn: () => {
        counts = counts.slice(0, draft.get(PATH).length);
        none.hidden = counts.length > 0;
      },
      rest: () => add,
    });
    settings.live(show);
    return [
      element('p', {}, AJS.I18n.getText('rice.set.goals.what')),
      element('div', { class: 'rice-wide' }, none, list.node, element('div', { class: 'rice-adder' }, add)),
    ];
  };
});
