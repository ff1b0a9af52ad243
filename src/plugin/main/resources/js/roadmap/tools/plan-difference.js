/** What is not the same in two plans of one roadmap; both are the server's JSON. */
define('rice/roadmap/plan-difference', [], () => {
  'use strict';

  /** From which period to which, as people say it. */
  const place = ({ periods }, card) => {
    if (!card) {
      return AJS.I18n.getText('rice.roadmap.whatif.unplanned');
    }
    const from = periods[card.first].title;
    return card.to ? AJS.I18n.getText('rice.roadmap.whatif.span', from, card.to) : from;
  };

  const byKey = ({ cards }) => new Map(cards.map((card) => [card.key, card]));

  const kind = (before, after) => {
    if (!before || !after) {
      return before ? 'out' : 'in';
    }
    const later = after.first - before.first || after.last - before.last || (after.to ? 1 : -1);
    return later > 0 ? 'later' : 'earlier';
  };

  const moves = (saved, changed) => {
    const [before, after] = [byKey(saved), byKey(changed)];
    return Array.from(new Map([...after, ...before]).values()).map(({ key, summary }) => ({
      key, summary,
      before: place(saved, before.get(key)),
      after: place(changed, after.get(key)),
      kind: kind(before.get(key), after.get(key)),
    })).filter((move) => move.before !== move.after);
  };

  /** The keys that begin in a period, those that do not in the other plan's apart from the others. */
  const keys = (plan, index, moved) => {
    const all = plan.cards.filter(({ first }) => first === index).map(({ key }) => key);
    return { own: all.filter((key) => moved.has(key)), same: all.filter((key) => !moved.has(key)).length };
  };

  const used = ({ capacityText, usedText }) => capacityText ? AJS.I18n.getText('rice.roadmap.whatif.used', usedText, capacityText) : usedText;

  const periods = (saved, changed) => {
    const [before, after] = [byKey(saved), byKey(changed)];
    const first = (cards, key) => cards.has(key) ? cards.get(key).first : -1;
    const moved = new Set([...before.keys(), ...after.keys()].filter((key) => first(before, key) !== first(after, key)));
    return saved.periods.map((period, index) => ({
      title: period.title,
      saved: Object.assign({ used: used(period) }, keys(saved, index, moved)),
      changed: Object.assign({ used: used(changed.periods[index]) }, keys(changed, index, moved)),
    })).filter((one) => one.saved.used !== one.changed.used || one.saved.own.length + one.changed.own.length > 0);
  };

  const milestones = (saved, changed) => changed.milestones.flatMap((milestone) => {
    const same = saved.milestones.find(({ name, date }) => name === milestone.name && date === milestone.date);
    const [before, after] = [same ? same.late.concat(same.unplaced) : [], milestone.late.concat(milestone.unplaced)];
    const planned = byKey(changed);
    const only = (keys, others) => keys.filter((key) => !others.includes(key));
    const [worse, better] = [only(after, before), only(before, after).filter((key) => planned.has(key))];
    return [
      worse.length > 0 ? AJS.I18n.getText('rice.roadmap.whatif.misses', worse.join(', '), milestone.name) : null,
      better.length > 0 ? AJS.I18n.getText('rice.roadmap.whatif.meets', better.join(', '), milestone.name) : null,
    ].filter((sentence) => sentence);
  });

  /** {moves: [{key, summary, before, after, kind: earlier|later|in|out}], periods: [{title, saved, changed: {used, own: [key], same}}], milestones: [sentence]} */
  const between = (saved, changed) => ({ moves: moves(saved, changed), periods: periods(saved, changed), milestones: milestones(saved, changed) });

  return { between };
});
