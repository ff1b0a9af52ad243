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
    let turn = 0;

    const changed = () => {
      told();
      return view.reload();
    };

    const whatIf = {
      get active() { return tried.size > 0; },

      /** What is tried: [[name, value]]. */
      entries: () => Array.from(tried.values()),

      /** The same for the addresses of view.source, as {name: values}; lanes that are not tried keep their capacity. */
      parameters: () => {
        const all = {};
        tried.forEach(([name, value]) => { all[name] = (all[name] || []).concat(value); });
        if (all.laneCapacity) {
          const lane = (one) => one.slice(one.indexOf(':'));
          const own = new URLSearchParams(view.source.parameters()).getAll('laneCapacity');
          all.laneCapacity = own.filter((one) => !all.laneCapacity.some((other) => lane(other) === lane(one))).concat(all.laneCapacity);
        }
        return all;
      },

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
        return changed();
      },

      clear: () => {
        tried.clear();
        return changed();
      },

      /** For a card: the panel is ready to try something with this issue. */
      offer: (key) => offered(key),

      /**
       * For each new plan, before it is drawn: marks its cards that are not where the saved plan has them, and tells the
       * panel. Of several at a time only the last counts.
       */
      marked: async (plan) => {
        const mine = turn += 1;
        const tell = (...news) => {
          if (mine === turn) {
            told(...news);
          }
        };
        if (tried.size === 0) {
          tell(null);
          return;
        }
        try {
          const found = difference.between(await rest.get(view.source.address('roadmap')), plan);
          const moves = new Map(found.moves.map((move) => [move.key, move]));
          plan.cards.forEach((card) => { card.change = moves.has(card.key) ? mark(moves.get(card.key)) : null; });
          tell(found);
        } catch (problem) {
          tell(null, problem);
        }
      },

      /** onNews() after each change, onNews(difference or null, problem) with each plan. */
      listen: (onNews, onOffer) => {
        told = onNews;
        offered = onOffer;
      },
    };
    view.whatIf = whatIf;
    return whatIf;
  };

  const open = (view, container) => whatIfPanel(view, start(view), container);

  return { start, open };
});
