define('rice/recalculations/format', ['rice/dom', 'rice/numbers'], (dom, numbers) => {
  'use strict';

  const { element } = dom;

  const NONE = '\u2013';

  const number = (value) => (value === null || value === undefined ? NONE : numbers.number(value));

  /** What came on top, with its sign; rounded, because subtracting doubles leaves crumbs. */
  const change = (before, after) => {
    const difference = Number((after - before).toFixed(6));
    return (difference > 0 ? '+' : '') + number(difference);
  };

  const when = numbers.dates({ dateStyle: 'medium', timeStyle: 'short' });

  const time = (instant) => instant === null || instant === undefined ? NONE
    : element('time', { datetime: instant }, when.format(new Date(instant)));

  const seconds = (count) => {
    if (count < 60) {
      return AJS.I18n.getText('rice.duration.seconds', String(count));
    }
    const minutes = Math.floor(count / 60);
    return minutes < 60
      ? AJS.I18n.getText('rice.duration.minutes', String(minutes), String(count % 60))
      : AJS.I18n.getText('rice.duration.hours', String(Math.floor(minutes / 60)), String(minutes % 60));
  };

  /** The clock may have been set back in between: then nothing is said. */
  const duration = (started, ended) => {
    const millis = ended === null || ended === undefined ? -1 : new Date(ended) - new Date(started);
    return millis < 0 ? NONE : seconds(Math.max(1, Math.round(millis / 1000)));
  };

  return { NONE, number, change, time, seconds, duration };
});
