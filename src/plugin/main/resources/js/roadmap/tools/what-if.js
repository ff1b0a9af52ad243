/** Changes of the plan that are only tried: what they are, and what they do to the plan. */
define('rice/roadmap/what-if', ['rice/rest', 'rice/roadmap/plan-difference', 'rice/roadmap/what-if-panel'], (rest, difference, whatIfPanel) => {
  'use strict';

  /** All others are tried with an issue: one of them at a time. */
  const OF_PERIODS = ['capacity', 'laneCapacity'];

  const NONE = { common: null, commonText: '\u2013', lanes: [] };

  /** Makes view.whatIf, once for each view. */
  const start = (view) => {
    const tried = new Map();
    let told = () => undefined;
    let offered = () => undefined;
    let turn = 0;
    let usual = view.plan.capacity || NONE;

    const slot = (kind, name) => (OF_PERIODS.includes(kind) ? kind : 'issue') + ' ' + name;
    const entries = () => Array.from(tried.values());

    /** All of them, also those that are not tried: what is not named would be as the project has it. */
    const capacities = () => {
      const now = (kind, name, amount) => (tried.get(slot(kind, name)) || { value: amount }).value;
      return {
        capacity: now('capacity', '', usual.common),
        laneCapacity: usual.lanes.map(({ name, amount }) => now('laneCapacity', name, amount) + ':' + name),
      };
    };

    const changed = () => {
      told();
      return view.reload();
    };

    return {
      get active() { return tried.size > 0; },

      /** What is tried: [{kind and name: those of change, value: of the parameter or the amount, text}]. */
      entries,

      /** What a period takes in the saved plan, as the server tells it. */
      capacity: () => usual,

      /** For the addresses of view.source, as {name: values}. */
      parameters: () => {
        const all = {};
        entries().forEach(({ kind, value }) => { all[kind] = (all[kind] || []).concat(value); });
        return Object.assign(all, OF_PERIODS.some((kind) => all[kind]) ? capacities() : {});
      },

      /**
       * Tries something: ('drop', key), ('pin' or 'delay', key, day), ('capacity', '', amount), ('laneCapacity', lane, amount);
       * no text for people takes back what was tried.
       */
      change: (kind, name, value, text) => {
        tried.delete(slot(kind, name));
        if (text) {
          tried.set(slot(kind, name), { kind, name, text, value: OF_PERIODS.includes(kind) ? value : name + (kind === 'drop' ? '' : ':' + value) });
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
        let saved = plan;
        let news = [null];
        if (tried.size > 0) {
          try {
            saved = await rest.get(view.source.address('roadmap'));
            const found = difference(saved, plan);
            plan.cards.forEach((card) => {
              const move = found.moves.find(({ key }) => key === card.key);
              card.change = move ? { kind: move.kind === 'in' ? 'new' : move.kind, text: AJS.I18n.getText('rice.roadmap.whatif.was', move.before) } : null;
            });
            news = [found];
          } catch (problem) {
            saved = { capacity: usual };
            news = [null, problem];
          }
        }
        if (mine === turn) {
          usual = saved.capacity || NONE;
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

  return { open };
});
