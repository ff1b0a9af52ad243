/** What is not the same in two plans of one roadmap; both are the server's JSON. */
define('rice/roadmap/plan-difference', [], () => {
  'use strict';

  /** From which period to which, as people say it. */
  const place = ({ periods }, card) => card
    ? [periods[card.first].title].concat(card.to || []).reduce((from, to) => AJS.I18n.getText('rice.roadmap.whatif.span', from, to))
    : AJS.I18n.getText('rice.roadmap.whatif.unplanned');

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
    return Array.from(new Map([...after, ...before]).values(), ({ key, summary }) => ({
      key, summary,
      before: place(saved, before.get(key)),
      after: place(changed, after.get(key)),
      kind: kind(before.get(key), after.get(key)),
    })).filter((move) => move.before !== move.after);
  };

  const used = ({ capacityText, usedText }) => capacityText ? AJS.I18n.getText('rice.roadmap.whatif.used', usedText, capacityText) : usedText;

  const periods = (saved, changed) => saved.periods.map((period, index) => ({ title: period.title, before: used(period), after: used(changed.periods[index]) }))
    .filter(({ before, after }) => before !== after);

  const milestones = (saved, changed) => changed.milestones.flatMap((milestone) => {
    const late = (one) => one ? one.late.concat(one.unplaced) : [];
    const before = late(saved.milestones.find(({ name, date }) => name === milestone.name && date === milestone.date));
    const after = late(milestone);
    const planned = byKey(changed);
    const worse = after.filter((key) => !before.includes(key));
    const better = before.filter((key) => !after.includes(key) && planned.has(key));
    return [
      worse.length > 0 ? AJS.I18n.getText('rice.roadmap.whatif.misses', worse.join(', '), milestone.name) : [],
      better.length > 0 ? AJS.I18n.getText('rice.roadmap.whatif.meets', better.join(', '), milestone.name) : [],
    ].flat();
  });

  /** {moves: [{key, summary, before, after, kind: earlier|later|in|out}], periods: [{title, before, after}], milestones: [sentence]} */
  return (saved, changed) => ({ moves: moves(saved, changed), periods: periods(saved, changed), milestones: milestones(saved, changed) });
});
