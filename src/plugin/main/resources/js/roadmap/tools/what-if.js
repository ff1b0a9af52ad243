/** Changes of the plan that are only tried: what they are, and what they do to the plan. */
define('rice/roadmap/what-if', ['rice/rest', 'rice/roadmap/plan-difference', 'rice/roadmap/what-if-panel'], (rest, difference, whatIfPanel) => {
  'use strict';

  /** What can be tried with an issue: one of them at a time. */
  const OF_ISSUES = [null, 'drop', 'pin', 'delay'];

  const lane = (capacity) => capacity.slice(capacity.indexOf(':'));

  /** Makes view.whatIf, once for each view. */
  const start = (view) => {
    const tried = new Map();
    let told = () => undefined;
    let offered = () => undefined;
    let turn = 0;

    const slot = (kind, name) => (OF_ISSUES.includes(kind) ? 'issue' : kind) + ' ' + name;
    const changed = () => {
      told();
      return view.reload();
    };

    return {
      get active() { return tried.size > 0; },

      /** What is tried: [{kind and name: those of change, value: of the parameter, text}]. */
      entries: () => Array.from(tried.values()),

      /** For the addresses of view.source, as {name: values}; lanes that are not tried keep their capacity. */
      parameters: () => {
        const all = {};
        tried.forEach(({ kind, value }) => { all[kind] = (all[kind] || []).concat(value); });
        if (all.laneCapacity) {
          const own = new URLSearchParams(view.source.parameters()).getAll('laneCapacity');
          all.laneCapacity = own.filter((one) => !all.laneCapacity.map(lane).includes(lane(one))).concat(all.laneCapacity);
        }
        return all;
      },

      /** What is tried with an issue: 'drop', 'pin', 'delay' or null. */
      of: (key) => (tried.get(slot(null, key)) || { kind: null }).kind,

      /**
       * Tries something: ('drop', key), ('pin' or 'delay', key, day), ('capacity', '', amount), ('laneCapacity', lane, amount);
       * no text for people takes back what was tried.
       */
      change: (kind, name, value, text) => {
        tried.delete(slot(kind, name));
        if (text) {
          tried.set(slot(kind, name), { kind, name, text, value: { drop: name, capacity: value, laneCapacity: value + ':' + name }[kind] || name + ':' + value });
        }
        return changed();
      },

      clear: () => {
        tried.clear();
        return changed();
      },

      /**
       * For each new plan, before it is drawn: marks its cards that are not where the saved plan has them, and tells the
       * panel. Of several at a time only the last counts.
       */
      marked: async (plan) => {
        const mine = turn += 1;
        let news = [null];
        if (tried.size > 0) {
          try {
            const found = difference(await rest.get(view.source.address('roadmap')), plan);
            plan.cards.forEach((card) => {
              const move = found.moves.find(({ key }) => key === card.key);
              card.change = move ? { kind: move.kind === 'in' ? 'new' : move.kind, text: AJS.I18n.getText('rice.roadmap.whatif.was', move.before) } : null;
            });
            news = [found];
          } catch (problem) {
            news = [null, problem];
          }
        }
        if (mine === turn) {
          told(...news);
        }
      },

      /** For a card: the panel opens, with this issue chosen. */
      offer: (key) => offered(key),

      /** onNews() after each change, onNews(difference or null, problem) with each plan; onOffer(key). */
      listen: (onNews, onOffer) => {
        told = onNews;
        offered = onOffer;
      },
    };
  };

  const open = (view, container) => {
    view.whatIf = view.whatIf || start(view);
    whatIfPanel(view, container);
  };

  return { start, open };
});
