/** Changes of the plan that are only tried: what they are, and what they do to the plan. */
define('rice/roadmap/what-if', ['rice/rest', 'rice/roadmap/plan-difference', 'rice/roadmap/what-if-panel'], (rest, difference, whatIfPanel) => {
  'use strict';

  /** What can be tried with an issue: one of them at a time. */
  const OF_ISSUES = ['drop', 'pin', 'delay'];

  const mark = ({ kind, before }) => ({ kind: kind === 'in' ? 'new' : kind, text: AJS.I18n.getText('rice.roadmap.whatif.was', before) });

  /** Makes view.whatIf, once for each view. */
  const start = (view) => {
    if (view.whatIf) {
      return view.whatIf;
    }
    const tried = new Map();
    let told = () => undefined;
    let offered = () => undefined;

    const whatIf = {
      get active() { return tried.size > 0; },

      /** [[name, value]] of the roadmap's address. */
      parameters: () => Array.from(tried.values()),

      /** What is tried with an issue: 'drop', 'pin', 'delay' or null. */
      of: (key) => (tried.get('issue ' + key) || [null])[0],

      /**
       * Tries something: ('drop', key), ('pin' or 'delay', key, day), ('capacity', '', amount), ('laneCapacity', lane, amount);
       * kind null takes back what was tried with the issue of this key. Without an amount the capacity is the saved one.
       */
      change: (kind, name, value) => {
        const slot = kind === null || OF_ISSUES.includes(kind) ? 'issue ' + name : kind + ' ' + name;
        tried.delete(slot);
        if (kind === 'drop') {
          tried.set(slot, [kind, name]);
        } else if (kind === 'pin' || kind === 'delay') {
          tried.set(slot, [kind, name + ':' + value]);
        } else if (kind !== null && value !== '') {
          tried.set(slot, [kind, name === '' ? value : value + ':' + name]);
        }
        return view.reload();
      },

      clear: () => {
        tried.clear();
        return view.reload();
      },

      /** For a card: the panel is ready to try something with this issue. */
      offer: (key) => offered(key),

      /**
       * For each new plan, before it is drawn: promises it with the cards marked that are not where the saved plan has
       * them, and tells the panel.
       */
      marked: async (plan) => {
        if (tried.size === 0 || !plan.cards) {
          told(null);
          return plan;
        }
        try {
          const found = difference.between(await rest.get(view.source.address('roadmap', [])), plan);
          const moves = new Map(found.moves.map((move) => [move.key, move]));
          plan.cards.forEach((card) => { card.change = moves.has(card.key) ? mark(moves.get(card.key)) : null; });
          told(found);
        } catch (problem) {
          told(null, problem);
        }
        return plan;
      },

      listen: (onDifference, onOffer) => {
        told = onDifference;
        offered = onOffer;
      },
    };
    view.whatIf = whatIf;
    return whatIf;
  };

  const open = (view, container, closed) => whatIfPanel(view, start(view), container, closed);

  return { start, open };
});
