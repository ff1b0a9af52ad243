/** The answer of GET issues/{key}/why in words, for the panel of an issue and for the backlog page. */
define('rice/explanation', ['rice/dom', 'rice/numbers'], (dom, numbers) => {
  'use strict';

  const { element } = dom;

  /** How long to wait before the ranking is asked for again, in milliseconds; the last one stays. */
  const PAUSES = [500, 1000, 2000];

  const day = numbers.dates({ dateStyle: 'medium' });

  const date = (instant) => day.format(new Date(instant));

  /** Letters and signs that are read from right to left, or turn what follows them. */
  const TURNING = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

  /** A text of somebody's within a sentence, which it does not turn round. */
  const isolated = (text) => (TURNING.test(text) ? '\u2068' + text + '\u2069' : text);

  const line = (text, name) => text ? element('p', name ? { class: name } : {}, text) : null;

  const list = (items, draw) => items.length === 0 ? null : element('ul', {}, ...items.map((item) => element('li', {}, ...draw(item))));

  const topic = (title, name, ...content) => {
    const told = content.filter((part) => part !== null);
    return told.length === 0 ? [] : [element('dt', {}, title), element('dd', { class: name || null }, ...told)];
  };

  const changed = ({ by, at, from, to }) => {
    const who = isolated(by || AJS.I18n.getText('rice.why.somebody'));
    return from === ''
      ? AJS.I18n.getText('rice.why.entered', who, date(at), isolated(to))
      : AJS.I18n.getText('rice.why.changed', who, date(at), isolated(from), isolated(to) || AJS.I18n.getText('rice.why.nothing'));
  };

  const value = ({ text, level, unit }) => text === '' ? AJS.I18n.getText('rice.why.missing')
    : text + (level === null ? '' : ' \u2013 ' + level) + (unit === null ? '' : ' ' + unit);

  const lastChange = (factor) => factor.changed === null ? null
    : element('div', { class: 'rice-why-subtle' }, changed(factor.changed));

  const factors = (why, besideCard) => besideCard
    ? list(why.factors.filter((factor) => factor.changed !== null), (factor) => [factor.label, lastChange(factor)])
    : list(why.factors, (factor) => [
      factor.label + ': ' + value(factor),
      factor.origin === null ? null : element('div', { class: 'rice-why-subtle' }, factor.origin),
      lastChange(factor),
    ].filter((part) => part !== null));

  const preparing = (why) => why.preparing
    ? element('p', { class: 'rice-why-preparing', 'aria-busy': 'true' }, AJS.I18n.getText('rice.why.preparing')) : null;

  const flips = (lead, changes) => lead === null ? []
    : [line(lead), list(changes, (flip) => [flip.text])];

  const review = ({ by, at, text }) => [
    line(by === null || at === null ? null : AJS.I18n.getText('rice.why.reviewed', isolated(by), date(at))),
    line(text),
  ];

  /**
   * Draws an answer; texts are always texts. A caller may append controls to its '.rice-why-review'.
   * `besideCard`: leaves out what the card of the issue shows already.
   */
  const node = (why, { besideCard = false } = {}) => {
    const { sure, line: cut } = why;
    return element('dl', { class: 'rice-why' },
      ...topic(AJS.I18n.getText('rice.why.score'), null,
        line(why.formula, 'rice-why-formula'),
        besideCard ? null : list(why.gaps, (gap) => [gap])),
      ...topic(besideCard ? AJS.I18n.getText('rice.why.changes') : AJS.I18n.getText('rice.why.factors'), null,
        factors(why, besideCard)),
      ...topic(AJS.I18n.getText('rice.why.rank'), null,
        preparing(why),
        besideCard ? null : line(why.rank === null ? why.unranked : why.rank.text),
        besideCard || cut === null ? null : line(cut.text)),
      ...topic(AJS.I18n.getText('rice.why.sure'), null,
        sure === null ? null : line(sure.text),
        cut === null ? null : line(cut.odds),
        sure === null ? null : line(why.confidence, 'rice-why-subtle')),
      ...topic(AJS.I18n.getText('rice.why.flips'), null,
        ...flips(why.flips.passing, why.flips.next),
        ...flips(why.flips.crossing, why.flips.line)),
      ...topic(AJS.I18n.getText('rice.why.review'), 'rice-why-review', ...review(why.review)));
  };

  /**
   * Asks until the ranking is there, and hands on every answer. `ask()` returns a promise of one; `failed` takes
   * its refusal. Returns a function that ends it.
   */
  const follow = (ask, show, failed) => {
    let asked = 0;
    let timer = null;
    let ended = false;
    const next = () => ask().then((why) => {
      if (ended) {
        return;
      }
      show(why);
      if (why.preparing) {
        timer = setTimeout(next, PAUSES[Math.min(asked++, PAUSES.length - 1)]);
      }
    }).catch((problem) => {
      if (!ended) {
        failed(problem);
      }
    });
    next();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  };

  return { node, follow, date, isolated };
});
