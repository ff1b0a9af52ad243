/** The sprints of a board as periods. */
define('rice/roadmap/sprints', ['rice/rest'], (rest) => {
  'use strict';

  const DAY = 86400000;

  /** Where no sprint of the board tells how long one takes, in days. */
  const USUAL = 14;

  const text = (day) => new Date(day * DAY).toISOString().slice(0, 10);
  const day = (date) => (date ? Date.parse(date.slice(0, 10)) / DAY : null);
  const today = () => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000) / DAY);

  /** Days are in one sprint only: one ends at the latest before the next begins, and of two that begin together the later counts. */
  const apart = (dated) => dated.map((sprint, at) => {
    const next = dated[at + 1];
    return next && next.start <= sprint.end ? Object.assign(sprint, { end: next.start - 1 }) : sprint;
  }).filter(({ start, end }) => start <= end);

  /** Those without dates follow the last one, and take as long. */
  const periods = (all) => {
    const sprints = all.map(({ name, startDate, endDate }) => ({ name, start: day(startDate), end: day(endDate) }));
    const dated = sprints.filter(({ start, end }) => start !== null && end !== null && start <= end).sort((one, other) => one.start - other.start);
    const found = apart(dated);
    const last = found[found.length - 1] || { end: today() - 1, start: today() - USUAL };
    const length = last.end - last.start + 1;
    sprints.filter((sprint) => !dated.includes(sprint)).forEach(({ name }, at) => {
      const start = last.end + 1 + at * length;
      found.push({ name, start, end: start + length - 1 });
    });
    return found;
  };

  /** Promises up to `most` open sprints of a board as the server takes them: 2026-11-16/2026-11-29/Sprint 23. */
  return (board, most, signal) => rest.all('agile/1.0/board/' + encodeURIComponent(board) + '/sprint?state=active,future', signal)
    .then((all) => periods(all).slice(0, Number(most) || undefined).map(({ name, start, end }) => [text(start), text(end), name].join('/')));
});
